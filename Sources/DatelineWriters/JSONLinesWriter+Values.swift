import DatelineCore
import DatelineScan

/// The keys of each label.
extension JSONLinesWriter {
  func writePlace(
    _ place: PlaceValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.field("kind", name: place.kind.name)
    output.field("country", place.country)
    output.field("admin1", place.admin1, of: document)
    if let point = place.point, point.latitude.isFinite, point.longitude.isFinite {
      output.field("lat", point.latitude)
      output.field("lon", point.longitude)
      output.key("derived")
      output.literal(point.derived ? "true" : "false")
    }
    output.field("metonym", place.metonym)
    if place.claims.count > 0 { writeClaims(place.claims, of: document, to: &output) }
  }

  private func writeClaims(
    _ claims: TermList,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.key("claims")
    output.literal("[")
    for index in claims.indices {
      let claim = document.claims[index]
      output.separator()
      output.literal("{")
      output.field("country", claim.country)
      output.field("stance", name: claim.stance.name)
      output.field("from", claim.from, of: document)
      output.field("to", claim.to, of: document)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeOrganisation(
    _ body: OrganisationValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.field("org", body.organisation, of: document)
    output.field("kind", body.kind, of: document)
    output.field("country", body.country)
  }

  func writeWeapon(
    _ weapon: WeaponValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.field("system", weapon.system, of: document)
    output.field("class", weapon.weaponClass, of: document)
    output.field("family", weapon.family, of: document)
    output.field("origin", weapon.origin)
    output.field("supplier", weapon.supplier)
    guard weapon.modifiers.count > 0 else { return }
    output.key("modifiers")
    output.literal("[")
    for index in weapon.modifiers.indices {
      output.separator()
      output.string(document.termLists[index], of: document)
    }
    output.literal("]")
  }

  func writePerson(
    _ person: PersonValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.field("person", person.person, of: document)
    output.field("role", person.role, of: document)
    output.field("office", person.office, of: document)
    output.field("country", person.country)
    output.field("org", person.organisation, of: document)
    output.field("place", person.place, of: document)
    output.field("status", person.status, of: document)
  }

  func writeNumber(
    _ number: NumberValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.field("value", number.value)
    output.field("min", number.least)
    output.field("max", number.greatest)
    output.field("mod", name: number.mod?.name)
    output.field("of", number.whole)
    output.field("kind", name: number.kind?.name)
    output.field("counts", number.counts, of: document)
    output.field("unit", number.unit, of: document)
    if let value = number.siValue, value.isFinite, !number.siUnit.isNone {
      output.key("si")
      output.literal("{")
      output.field("value", value)
      output.field("unit", number.siUnit, of: document)
      output.literal("}")
    }
    output.field("currency", number.currency, of: document)
  }

  func writeDate(
    _ date: DateValue,
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    output.key("timex")
    output.literal("{")
    output.field("type", name: date.type.name)
    output.field("value", date.value, of: document)
    output.field("mod", name: date.mod?.name)
    output.field("quant", date.quant, of: document)
    output.field("freq", date.freq, of: document)
    output.literal("}")
    if let days = date.days {
      output.field("from", days.from)
      output.field("to", days.to)
    }
    output.field("grain", name: date.grain?.name)
    output.field("anchor", date.anchor, of: document)
  }
}
