import DatelineScoring
import SystemPackage

/// Compares a score with the floors in a file, or takes them anew.
struct FloorsKeeper {
  let path: String
  /// The digest of the gold that was scored.
  let gold: String

  /// Says which figures are below their floor; gives whether none is.
  func check(_ score: Score, labels: Set<String>) throws -> Bool {
    guard let floors = try read() else {
      throw Failure(.usage, "\(path): there is no such file; --update makes it")
    }
    guard floors.gold == gold else {
      Console.say("\(path): the gold is not that of the floors; read the score, then --update")
      return false
    }
    let breaches = floors.breaches(in: score, labels: labels)
    for breach in breaches { Console.say("\(path): \(breach)") }
    return breaches.isEmpty
  }

  /// Takes the floors from a score; gives whether that was allowed.
  func update(_ score: Score, allowLower: Bool) throws -> Bool {
    let old = try read()
    let update = FloorsUpdate(from: old, to: Floors(reachedBy: score, gold: gold))
    guard allowLower || update.lowered.isEmpty else {
      for line in update.lowered { Console.say("\(path): \(line)") }
      Console.say(
        "\(path): nothing was changed; floors sink only with --allow-lower and a line in the "
          + "changelog that says why"
      )
      return false
    }
    guard update.floors != old else {
      Console.say("\(path): the floors stay as they are")
      return true
    }
    do throws(OutputError) {
      let file = try PartFile(path)
      try file.write(update.floors.json.utf8)
      try file.finish()
    } catch {
      throw Failure(.usage, "\(error.target): cannot be written: \(error.cause)")
    }
    for line in update.lowered { Console.say("\(path): lowered: \(line)") }
    if !update.lowered.isEmpty { Console.say("\(path): say in the changelog why they sank") }
    Console.say(
      old == nil
        ? "\(path): floors taken from this score"
        : "\(path): \(update.raisedCount) floors raised, \(update.lowered.count) lowered"
    )
    return true
  }

  private func read() throws -> Floors? {
    guard (try? Stat(FilePath(path))) != nil else { return nil }
    return try Floors(json: InputBytes.read(path), file: path)
  }
}
