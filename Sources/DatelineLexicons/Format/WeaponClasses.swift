/// The closed list of weapon classes.
enum WeaponClasses {
  static let all = [
    "air-defence", "aircraft", "armoured-vehicle", "artillery", "bomb", "chemical", "drone", "ied",
    "interceptor", "launcher", "mine", "missile", "mortar", "munition", "nuclear", "radar",
    "rocket", "shell", "small-arms", "submarine", "tank", "warhead", "warship", "weapon",
  ]
}
