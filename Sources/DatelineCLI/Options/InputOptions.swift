import ArgumentParser
import Dateline

/// How documents are read.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The form of the input.", valueName: "format"))
  var from = InputFormat.auto

  @Option(
    help: ArgumentHelp(
      "The date of the documents, whatever their pages say: YYYY-MM-DD, a time may follow. "
        + "The date of a JSON record comes before it.",
      valueName: "date"
    )
  )
  var date: String?

  @Flag(help: "Leave the text as it is, so that offsets refer to the input text.")
  var verbatim = false

  @Option(
    help: ArgumentHelp("Skip documents larger than this, as errors too_large.", valueName: "n")
  )
  var maxBytes = ReadOptions.defaultMaxBytes

  @Option(help: ArgumentHelp("The key of the text in JSON Lines.", valueName: "key"))
  var textKey = JSONKeys().text
  @Option(help: ArgumentHelp("The key of the page in JSON Lines.", valueName: "key"))
  var htmlKey = JSONKeys().html
  @Option(help: ArgumentHelp("The key of the id in JSON Lines.", valueName: "key"))
  var idKey = JSONKeys().id
  @Option(help: ArgumentHelp("The key of the date in JSON Lines.", valueName: "key"))
  var dateKey = JSONKeys().date
  @Option(help: ArgumentHelp("The key of the URL in JSON Lines.", valueName: "key"))
  var urlKey = JSONKeys().url
  @Option(help: ArgumentHelp("The key of the title in JSON Lines.", valueName: "key"))
  var titleKey = JSONKeys().title

  func validate() throws {
    if let date, CivilDay(iso: date) == nil {
      throw ValidationError("--date \(date): not a day of the calendar in the form YYYY-MM-DD")
    }
    if verbatim, from == .html {
      throw ValidationError("--verbatim with --from html: a page has no text until it is cleaned")
    }
    if maxBytes < 1 { throw ValidationError("--max-bytes \(maxBytes): must be 1 or more") }
  }

  /// How documents are read.
  func readOptions(audit: Bool) -> ReadOptions {
    ReadOptions(
      format: from,
      verbatim: verbatim,
      audit: audit,
      date: date,
      keys: JSONKeys(
        id: idKey,
        text: textKey,
        html: htmlKey,
        date: dateKey,
        url: urlKey,
        title: titleKey
      ),
      maxBytes: maxBytes
    )
  }

  var optionsThatShow: [String] {
    [verbatim ? "--verbatim" : nil, date.map { "--date \($0)" }].compactMap(\.self)
  }
}
