/// The people of contoso.com: obviously invented, the same in every run.
enum StandardPeople {
  /// A group with its members' account names.
  struct Group: Sendable {
    let name: String
    let members: [String]
  }

  static var users: [UserDescription] {
    TextTable(table).map { line in
      var user = UserDescription(samAccountName: String(line[1]), givenName: String(line[2]), surname: String(line[3]))
      user.objectClass = ObjectClass(rawValue: String(line[0])) ?? .user
      user.title = String(line[4])
      user.department = String(line[5])
      user.passwordAge = .hours(Int64(line[6]) ?? 24)
      for flag in line[7].split(separator: " ") {
        switch flag {
        case "disabled": user.isEnabled = false
        case "must-change": user.mustChangePassword = true
        case "never-expires": user.passwordNeverExpires = true
        case "users-container": user.container = "CN=Users"
        default: break
        }
      }
      return user
    }
  }

  static let groups: [Group] = [
    Group(name: "Finance Team", members: ["ada.sample", "bo.specimen", "cleo.placeholder"]),
    Group(name: "Sales Team", members: ["dora.mockford", "egon.stubbs", "finn.fixture", "gita.testman"]),
    Group(name: "All Staff", members: ["ada.sample", "bo.specimen", "dora.mockford", "hugo.dummett", "ines.trial"]),
  ]

  /// Class, account, given name, surname, title, department, hours since the password was set, flags.
  private static let table: StaticString = """
    user	ada.sample	Ada	Sample	Accountant	Finance	310	
    user	bo.specimen	Bo	Specimen	Controller	Finance	95	
    user	cleo.placeholder	Cleo	Placeholder	Auditor	Finance	502	
    user	dora.mockford	Dora	Mockford	Sales Manager	Sales	27	
    user	egon.stubbs	Egon	Stubbs	Account Manager	Sales	640	
    user	finn.fixture	Finn	Fixture	Account Manager	Sales	188	
    user	gita.testman	Gita	Testman	Sales Assistant	Sales	730	
    user	hugo.dummett	Hugo	Dummett	Director	Management	54	never-expires
    user	ines.trial	Ines	Trial	Assistant	Management	401	
    user	jon.proof	Jon	Proof	Engineer	Research	333	
    user	kim.draft	Kim	Draft	Engineer	Research	212	
    user	lena.model	Lena	Model	Researcher	Research	77	
    user	mats.pattern	Mats	Pattern	Researcher	Research	618	
    user	nora.example	Nora	Example	Support Agent	Support	144	
    user	otto.template	Otto	Template	Support Agent	Support	268	
    user	pia.rehearsal	Pia	Rehearsal	Team Lead	Support	9	
    user	quin.replica	Quin	Replica	Lawyer	Legal	455	
    user	rosa.dryrun	Rosa	Dryrun	Planner	Logistics	521	
    user	sten.mirror	Sten	Mirror	Driver	Logistics	390	
    inetOrgPerson	tove.inet	Tove	Inet	Contractor	External	160	
    user	ulf.disabled	Ulf	Disabled	Former Clerk	Logistics	900	disabled
    user	vera.newcomer	Vera	Newcomer	Trainee	Sales	5	must-change
    user	willy.expired	Willy	Expired	Caretaker	Operations	1900	
    user	xena.outside	Xena	Outside	Operator	Operations	130	users-container
    contact	yan.partner	Yan	Partner	Consultant	External	0	
    """
}
