import DatelineScan
import Testing

@Suite struct FlatTableTests {
  @Test func givesBackItsElements() {
    let table = FlatTable([3, 1, 2])
    #expect(table.count == 3)
    #expect((0..<3).map { table[$0] } == [3, 1, 2])
    #expect(FlatTable<Int>([]).count == 0)
  }

  @Test func outlivesItsArrayAndItsCopies() {
    var copies = [FlatTable([7, 8])]
    copies.append(copies[0])
    copies.removeFirst()
    #expect(copies[0][1] == 8)
  }

  @Test func refusesAnIndexOutside() async {
    await #expect(processExitsWith: .failure) { _ = FlatTable([1])[1] }
    await #expect(processExitsWith: .failure) { _ = FlatTable([1])[-1] }
  }
}
