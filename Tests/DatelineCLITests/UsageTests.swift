import DatelineTestSupport
import Testing

@testable import DatelineCLI

/// How the tool answers questions and mistakes.
@Suite struct UsageTests {
  @Test(
    arguments: [
      ["annotate", "--date", "2022-02-30"], ["annotate", "--from", "htm"],
      ["annotate", "--verbatim", "--from", "html"], ["annotate", "-o", "a", "--output-dir", "b"],
      ["annotate", "-j", "0"], ["annotate", "--max-bytes", "0"], ["annotate", "-", "-"],
      ["annotate", "--lexicons", "/nowhere"], ["annotate", "--quiet", "-v"], ["anotate"], [],
      ["annotate", "--country-bias", "ZZ"], ["explain", "--country-bias", "ukr"],
    ])
  func refusesWrongUsage(_ arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errorText != "")
  }

  @Test func suggestsWhatWasMeant() throws {
    #expect(
      try Tool.run(["anotate"]).errorText
        == "dateline: unknown command 'anotate': did you mean 'annotate'?\n"
    )
    #expect(try Tool.run(["annotate", "--form", "html"]).errorText.contains("'--from'"))
    #expect(try Tool.run(["annotate", "--from", "htm"]).errorText.contains("'html'"))
    #expect(Suggestion.nearest(to: "zebra", among: ["annotate", "stages"]) == nil)
  }

  @Test func takesCountriesThatThereAre() throws {
    let run = try Tool.run(["annotate", "--country-bias", "UA", "--country-bias", "ZZ"])
    #expect(run.status == 2)
    #expect(
      run.errorText.contains(
        "--country-bias: there is no country ZZ; give a code of ISO 3166-1, such as UA."
      )
    )
    #expect(try Tool.run(["annotate", "--country-bias", "XK"]).status == 0)
  }

  @Test(arguments: [
    ["--help"], ["annotate", "--help"], ["stages", "--help"], ["help", "annotate"],
  ])
  func givesHelp(_ arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 0)
    #expect(run.errorText == "")
    #expect(run.text.contains("USAGE"))
  }

  @Test func tellsItsVersion() throws {
    let run = try Tool.run(["--version"])
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func printsItsSchemas() throws {
    for arguments in [["schema"], ["schema", "--errors"]] {
      let run = try Tool.run(arguments)
      #expect(run.status == 0)
      #expect(try JSONParser.parse(run.output)["$schema"] != nil)
    }
  }

  @Test func listsTheStages() throws {
    let run = try Tool.run(["stages"])
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first?.split(separator: " ") == ["NAME", "NEEDS", "ADDS", "SUMMARY"])
    #expect(lines.dropFirst().first?.hasPrefix("tokens ") == true)
  }
}
