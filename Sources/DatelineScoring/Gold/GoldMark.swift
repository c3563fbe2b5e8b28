/// A mark as it stands in a gold file.
struct GoldMark: Equatable {
  /// A key with its value as written.
  struct Key: Equatable {
    var name: String
    var value: String
    /// The scalar of the line, counted from 1.
    var column: Int
  }

  /// The scalars of the paragraph without marks.
  var range: Range<Int>
  var span: String
  var label: String
  var keys: [Key]
  /// The column of the opening bracket.
  var column: Int
  /// The column of the label.
  var labelColumn: Int

  /// The value of a key, nothing when it is not there.
  subscript(name: String) -> String? { keys.first { $0.name == name }?.value }

  /// Whether one of the keys is there.
  func has(_ names: String...) -> Bool { names.contains { self[$0] != nil } }
}
