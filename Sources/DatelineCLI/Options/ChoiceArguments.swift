public import ArgumentParser
public import Dateline

// The choices of the library as values of options; the parser lists them when one is wrong.
extension InputFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension StageOptions.AnchorChoice: ExpressibleByArgument {}
extension StageOptions.DateOrder: ExpressibleByArgument {}

extension CountryCode: ExpressibleByArgument {
  /// Takes two capitals of ISO 3166-1.
  public init?(argument: String) { self.init(Array(argument.utf8)) }

  public var defaultValueDescription: String { description }
}
