import DatelineCore
import DatelineLexicons
import DatelineStages
import DatelineTestSupport
import Testing

/// Quantities, percentages and money, one table for each rule.
@Suite struct MeasureTests {
  let pipeline: Pipeline

  init() throws {
    let lexicons = try Lexicons.shipped()
    pipeline = try Pipeline(
      [TokenStage(lexicons), SentenceStage(lexicons), NumberStage(lexicons)],
      terms: lexicons.terms
    )
  }

  static let quantities: [MarkedText] = [
    "A [190-mile](QUANTITY value=190 unit=mi) ([306-kilometer](QUANTITY value=306 unit=km)) border.",
    "[Nearly 60 km](QUANTITY value=60 unit=km mod=APPROX) off, [more than 10 miles](QUANTITY value=10 min=10 unit=mi).",
    "It was [-12 °C](QUANTITY value=-12 unit=°C), then [98 degrees](QUANTITY value=98 unit=°).",
    "He is [5 feet 6 inches](QUANTITY value=5.5 unit=ft) tall, at [Mach 5](QUANTITY value=5 unit=mach).",
    "[Half a mile](QUANTITY value=0.5 unit=mi), [a quarter of a mile](QUANTITY value=0.25 unit=mi), [200-nautical-mile](QUANTITY value=200 unit=nmi).",
    "[6,800 tonnes](QUANTITY value=6800 unit=t) ([15 million pounds](QUANTITY value=15000000 unit=lb)) of food.",
    "[6 ft](QUANTITY value=6 unit=ft) [2](NUMBER value=2) in each, [6 ft2](QUANTITY value=6 unit=ft2).",
    "[15km](QUANTITY value=15 unit=km)-[20km](QUANTITY value=20 unit=km) off, [6- to 8-inch](QUANTITY min=6 max=8) guns.",
    "It fell to [-20C](QUANTITY value=-20 unit=°C); he is [6'3\"](QUANTITY value=6.25 unit=ft) tall.",
    "He is [5 ft 9](QUANTITY value=5.75 unit=ft), [6 ft 2](QUANTITY unit=ft) and [80 kg](QUANTITY value=80).",
    "[A couple of kilos](QUANTITY min=2 kind=vague unit=kg), [a few miles](QUANTITY min=2 kind=vague unit=mi); several miles, a couple of men.",
    "Seat 12C, vitamins C and F; he said so.",
    "[20 kilotons](QUANTITY value=20 unit=kiloton), [8.8 MW](QUANTITY value=8.8 unit=MW), [3 mW](QUANTITY value=3 unit=mW).",
    "[2.4 billion gallons](QUANTITY value=2400000000 unit=gal) and [24703m2](QUANTITY value=24703 unit=m2).",
  ]

  static let ages: [MarkedText] = [
    "She is [60 years old](QUANTITY value=60 unit=year); a [15-year-old](QUANTITY value=15 unit=year) boy.",
    "A man of [age 87](QUANTITY value=87 unit=year).",
    "Boys [aged 12](QUANTITY value=12 unit=year), [14](QUANTITY value=14 unit=year) and [16](QUANTITY value=16 unit=year).",
    "Boys [aged 12](QUANTITY value=12 unit=year), [14](NUMBER value=14 counts=girls) girls.",
  ]

  static let percentages: [MarkedText] = [
    "[15 to 20 percent](PERCENT min=15 max=20) of the city, [over 25%](PERCENT value=25 min=25).",
    "Up [3.5 percentage points](PERCENT value=3.5), [ten per cent](PERCENT value=10).",
    "A margin of [8.5 to 9 percent](PERCENT min=8.5 max=9), a margin of [8 to 5](NUMBER value=8 of=5 kind=ratio).",
  ]

  static let money: [MarkedText] = [
    "[$61 billion](MONEY value=61000000000 currency=USD), [€50bn](MONEY value=50000000000 currency=EUR).",
    "[Rs 2 crore](MONEY value=20000000 currency=INR), [300m roubles](MONEY value=300000000 currency=RUB).",
    "[$5-10 million](MONEY min=5000000 max=10000000 currency=USD) and [up to A$44,000](MONEY value=44000 max=44000 currency=AUD).",
    "[$10-20](MONEY min=10 max=20 currency=USD) each.",
    "A loss of [minus $120 million](MONEY value=-120000000 currency=USD), [-€5m](MONEY value=-5000000 currency=EUR).",
    "From bn and £bn up; a fee - [$5](MONEY value=5 currency=USD) - and [$5-$10](MONEY min=5 max=10 currency=USD).",
    "[34 cents](MONEY value=34 unit=cent currency=USD) a share.",
    "[Millions of dollars](MONEY min=2000000 currency=USD) went.",
    "It weighs [two pounds](QUANTITY value=2 unit=lb), costs [two million pounds](MONEY value=2000000 currency=GBP).",
    "Of the seats Labour took [45](NUMBER value=45) won by others.",
  ]

  static let tables = [quantities, ages, percentages, money]

  @Test(arguments: tables.joined())
  func readsMeasures(_ sentence: MarkedText) {
    #expect(sentence.annotated(by: pipeline) == sentence)
  }
}
