import ArgumentParser
import Dateline

/// How ambiguous words are resolved.
struct AnnotationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What relative dates are counted from; auto takes the dates told when the text is about "
        + "the past.",
      valueName: "choice"
    )
  )
  var anchor = StageOptions.AnchorChoice.auto

  @Option(
    help: ArgumentHelp(
      "How 03/04/2024 is read when the document does not tell.",
      valueName: "order"
    )
  )
  var dateOrder = StageOptions.DateOrder.monthFirst

  @Option(
    help: ArgumentHelp(
      "A country that the texts are likely about, as UA; may be repeated. A name of several places "
        + "is read as one there when little else speaks for another.",
      valueName: "code"
    )
  )
  var countryBias: [CountryCode] = []

  func validate() throws {
    for code in countryBias where !code.isKnown {
      throw ValidationError(
        "--country-bias: there is no country \(code); give a code of ISO 3166-1, such as UA."
      )
    }
  }

  /// The stages' options.
  var stageOptions: StageOptions {
    var options = StageOptions()
    options.anchor = anchor
    options.dateOrder = dateOrder
    options.countryBias = countryBias
    return options
  }

  var optionsThatShow: [String] {
    [
      anchor == .auto ? nil : "--anchor \(anchor.rawValue)",
      dateOrder == .monthFirst ? nil : "--date-order \(dateOrder.rawValue)",
    ].compactMap(\.self) + countryBias.map { "--country-bias \($0)" }
  }
}
