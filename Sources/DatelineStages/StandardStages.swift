public import DatelineCore
public import DatelineLexicons

extension Pipeline {
  /// All stages of Dateline, in the order they run.
  public static func standard(
    _ lexicons: Lexicons,
    options: StageOptions = StageOptions()
  ) throws(OrderError) -> Pipeline {
    try Pipeline(
      [
        TokenStage(lexicons),
        SentenceStage(lexicons),
        LanguageStage(lexicons),
        DatelineStage(lexicons),
        NameStage(lexicons),
        WeaponStage(lexicons),
        PlaceStage(lexicons, options: options),
        OrganisationStage(lexicons),
        AcronymStage(lexicons),
        OfficialStage(lexicons),
        NumberStage(lexicons),
        DateStage(lexicons, options: options),
        OverlapStage(),
        EntityStage(),
      ],
      terms: lexicons.terms
    )
  }
}
