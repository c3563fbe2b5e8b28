import DatelineCore
import DatelineScan

/// The keys of each label.
extension JSONLinesWriter {
  func writePlace(
    _ place: borrowing PlaceValue,
    of document: borrowing Document,
    _ sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.name(place.kind, names.placeKinds)
    output.field(#","country":"#, place.country)
    output.field(#","admin1":"#, place.admin1, of: sources)
    if let point = place.point, point.latitude.isFinite, point.longitude.isFinite {
      output.field(#","lat":"#, point.latitude)
      output.field(#","lon":"#, point.longitude)
      if point.derived {
        output.literal(#","derived":true"#)
      } else {
        output.literal(#","derived":false"#)
      }
    }
    output.field(#","metonym":"#, place.metonym)
    if place.claims.count > 0 { writeClaims(place.claims, of: document, sources, to: &output) }
  }

  private func writeClaims(
    _ claims: TermList,
    of document: borrowing Document,
    _ sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.literal(#","claims":["#)
    for index in claims.indices {
      let claim = document.claims[index]
      output.separator()
      output.literal("{")
      output.member("country", claim.country)
      output.key("stance")
      output.plain(claim.stance.name)
      output.field(#","from":"#, claim.from, of: sources)
      output.field(#","to":"#, claim.to, of: sources)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeOrganisation(
    _ body: borrowing OrganisationValue,
    of sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.field(#","org":"#, body.organisation, of: sources)
    output.field(#","kind":"#, body.kind, of: sources)
    output.field(#","country":"#, body.country)
  }

  func writeWeapon(
    _ weapon: borrowing WeaponValue,
    of document: borrowing Document,
    _ sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.field(#","system":"#, weapon.system, of: sources)
    output.field(#","class":"#, weapon.weaponClass, of: sources)
    output.field(#","family":"#, weapon.family, of: sources)
    output.field(#","origin":"#, weapon.origin)
    output.field(#","supplier":"#, weapon.supplier)
    guard weapon.modifiers.count > 0 else { return }
    output.literal(#","modifiers":["#)
    for index in weapon.modifiers.indices {
      output.separator()
      output.string(document.termLists[index], of: sources)
    }
    output.literal("]")
  }

  func writePerson(
    _ person: borrowing PersonValue,
    of sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.field(#","person":"#, person.person, of: sources)
    output.field(#","role":"#, person.role, of: sources)
    output.field(#","office":"#, person.office, of: sources)
    output.field(#","country":"#, person.country)
    output.field(#","org":"#, person.organisation, of: sources)
    output.field(#","place":"#, person.place, of: sources)
    output.field(#","status":"#, person.status, of: sources)
  }

  func writeNumber(
    _ number: borrowing NumberValue,
    of sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.field(#","value":"#, number.value)
    output.field(#","min":"#, number.least)
    output.field(#","max":"#, number.greatest)
    if let mod = number.mod { output.name(mod, names.numberMods) }
    output.field(#","of":"#, number.whole)
    if let kind = number.kind { output.name(kind, names.numberKinds) }
    output.field(#","counts":"#, number.counts, of: sources)
    output.field(#","unit":"#, number.unit, of: sources)
    if let value = number.siValue, value.isFinite, !number.siUnit.isNone {
      output.field(#","si":{"value":"#, value)
      output.field(#","unit":"#, number.siUnit, of: sources)
      output.literal("}")
    }
    output.field(#","currency":"#, number.currency, of: sources)
  }

  func writeDate(
    _ date: borrowing DateValue,
    of sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.name(date.type, names.timexTypes)
    output.field(#","value":"#, date.value, of: sources)
    if let mod = date.mod { output.name(mod, names.timexMods) }
    output.field(#","quant":"#, date.quant, of: sources)
    output.field(#","freq":"#, date.freq, of: sources)
    output.literal("}")
    if let days = date.days {
      output.field(#","from":"#, days.from)
      output.field(#","to":"#, days.to)
    }
    if let grain = date.grain { output.name(grain, names.grains) }
    output.field(#","anchor":"#, date.anchor, of: sources)
  }
}
