import DatelineScan

/// A ``BoilerplateEntry`` as kept in the image.
struct BoilerplateRow: BitwiseCopyable, Sendable {
  var attribute: BoilerplateEntry.Attribute
  var token: Term
  var action: BoilerplateEntry.Action
}
