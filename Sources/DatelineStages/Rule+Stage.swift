public import DatelineCore

extension Rule {
  /// The stage that makes mentions by this rule.
  public var stage: any Stage.Type {
    switch self {
    case .gazetteer, .placeHead, .placeUnlisted, .demonym: PlaceStage.self
    case .weaponSystem, .weaponClass: WeaponStage.self
    case .titleName, .nameApposition, .officeOfPlace, .knownPerson, .surname, .honorificName,
      .givenName, .agedName, .speaker:
      OfficialStage.self
    case .organisation, .nationalBody, .nationalForce, .militaryUnit, .headedName:
      OrganisationStage.self
    case .bracketedAcronym: AcronymStage.self
    case .cardinal, .ordinal, .ratio, .fraction, .vagueCount, .age, .range, .quantity, .percent,
      .money:
      NumberStage.self
    case .absoluteDate, .partialDate, .year, .relativeDay, .relativeUnit, .weekday, .dayPart,
      .clockTime, .duration, .season, .decade, .dateSet, .dateReference, .holiday:
      DateStage.self
    }
  }
}
