/// Names, texts and flags of all token kinds.
struct TokenTraits: Sendable {
  struct Entry: Sendable {
    var name = ""
    var text = ""
    var precedence: UInt8 = 0
    var flags: TokenFlags = []
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  static let table = TokenTraits()
  private static let flagTable: [TokenFlags] = table.entries.map(\.flags)

  /// The kind of a name, or nil.
  func kind(named name: String) -> TokenKind? {
    entries.firstIndex { $0.name == name }.flatMap { TokenKind(rawValue: UInt8($0)) }
  }

  subscript(kind: TokenKind) -> Entry { entries[Int(kind.rawValue)] }

  static func flags(_ kind: TokenKind) -> TokenFlags { flagTable[Int(kind.rawValue)] }

  private init() {
    for line in Self.text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let number = UInt8(fields[0]), let precedence = UInt8(fields[3]) else { continue }
      let flags = fields[4].split(separator: ",").compactMap { Self.flagNames[String($0)] }
      entries[Int(number)] = Entry(
        name: String(fields[1]), text: String(fields[2]), precedence: precedence, flags: TokenFlags(flags))
    }
  }

  private static let flagNames: [String: TokenFlags] = [
    "kw": .keyword, "blk": .scriptBlockBlockName, "bin": .binaryOperator, "un": .unaryOperator,
    "case": .caseSensitiveOperator, "tern": .ternaryOperator, "spec": .specialOperator, "asg": .assignmentOperator,
    "inv": .parseModeInvariant, "restr": .disallowedInRestrictedMode, "post": .prefixOrPostfixOperator,
    "fold": .canConstantFold, "noattr": .statementDoesntSupportAttributes,
  ]

  /// Number, name, text, precedence, flags.
  private static let text = """
    0	Unknown	unknown	0	-
    1	Variable	var	0	-
    2	SplattedVariable	@var	0	-
    3	Parameter	param	0	-
    4	Number	number	0	-
    5	Label	label	0	-
    6	Identifier	ident	0	-
    7	Generic	generic	0	-
    8	NewLine	newline	0	inv
    9	LineContinuation	line continuation	0	inv
    10	Comment	comment	0	inv
    11	EndOfInput	eof	0	inv
    12	StringLiteral	sqstr	0	inv
    13	StringExpandable	dqstr	0	inv
    14	HereStringLiteral	sq here string	0	inv
    15	HereStringExpandable	dq here string	0	inv
    16	LParen	(	0	inv
    17	RParen	)	0	inv
    18	LCurly	{	0	inv
    19	RCurly	}	0	inv
    20	LBracket	[	0	-
    21	RBracket	]	0	inv
    22	AtParen	@(	0	inv
    23	AtCurly	@{	0	inv
    24	DollarParen	$(	0	inv
    25	Semi	;	0	inv
    26	AndAnd	&&	0	inv
    27	OrOr	||	0	inv
    28	Ampersand	&	0	spec,inv
    29	Pipe	|	0	spec,inv
    30	Comma	,	0	un,inv
    31	MinusMinus	--	0	un,post,restr
    32	PlusPlus	++	0	un,post,restr
    33	DotDot	..	13	bin,restr
    34	ColonColon	::	0	spec,restr
    35	Dot	.	0	spec,restr
    36	Exclaim	!	0	un,fold
    37	Multiply	*	10	bin,fold
    38	Divide	/	10	bin,fold
    39	Rem	%	10	bin,fold
    40	Plus	+	9	bin,un,fold
    41	Minus	-	9	bin,un,fold
    42	Equals	=	0	asg
    43	PlusEquals	+=	0	asg
    44	MinusEquals	-=	0	asg
    45	MultiplyEquals	*=	0	asg
    46	DivideEquals	/=	0	asg
    47	RemainderEquals	%=	0	asg
    48	Redirection	redirection	0	restr
    49	RedirectInStd	<	0	inv,restr
    50	Format	-f	12	bin,restr
    51	Not	-not	0	un,fold
    52	Bnot	-bnot	0	un,fold
    53	And	-and	1	bin,fold
    54	Or	-or	1	bin,fold
    55	Xor	-xor	1	bin,fold
    56	Band	-band	2	bin,fold
    57	Bor	-bor	2	bin,fold
    58	Bxor	-bxor	2	bin,fold
    59	Join	-join	5	bin,un,restr
    60	Ieq	-eq	5	bin
    61	Ine	-ne	5	bin
    62	Ige	-ge	5	bin
    63	Igt	-gt	5	bin
    64	Ilt	-lt	5	bin
    65	Ile	-le	5	bin
    66	Ilike	-ilike	5	bin
    67	Inotlike	-inotlike	5	bin
    68	Imatch	-imatch	5	bin,restr
    69	Inotmatch	-inotmatch	5	bin,restr
    70	Ireplace	-ireplace	5	bin,restr
    71	Icontains	-icontains	5	bin
    72	Inotcontains	-inotcontains	5	bin
    73	Iin	-iin	5	bin
    74	Inotin	-inotin	5	bin
    75	Isplit	-isplit	5	bin,un,restr
    76	Ceq	-ceq	5	bin,case
    77	Cne	-cne	5	bin,case
    78	Cge	-cge	5	bin,case
    79	Cgt	-cgt	5	bin,case
    80	Clt	-clt	5	bin,case
    81	Cle	-cle	5	bin,case
    82	Clike	-clike	5	bin,case
    83	Cnotlike	-cnotlike	5	bin,case
    84	Cmatch	-cmatch	5	bin,case,restr
    85	Cnotmatch	-cnotmatch	5	bin,case,restr
    86	Creplace	-creplace	5	bin,case,restr
    87	Ccontains	-ccontains	5	bin,case
    88	Cnotcontains	-cnotcontains	5	bin,case
    89	Cin	-cin	5	bin,case
    90	Cnotin	-cnotin	5	bin,case
    91	Csplit	-csplit	5	bin,un,case,restr
    92	Is	-is	5	bin
    93	IsNot	-isnot	5	bin
    94	As	-as	5	bin,restr
    95	PostfixPlusPlus	++	0	un,post,restr
    96	PostfixMinusMinus	--	0	un,post,restr
    97	Shl	-shl	5	bin,fold
    98	Shr	-shr	5	bin,fold
    99	Colon	:	0	spec,restr
    100	QuestionMark	?	0	tern,restr
    101	QuestionQuestionEquals	??=	0	asg
    102	QuestionQuestion	??	7	bin
    103	QuestionDot	?.	0	spec,restr
    104	QuestionLBracket	?[	0	restr
    119	Begin	begin	0	kw,blk
    120	Break	break	0	kw,noattr
    121	Catch	catch	0	kw
    122	Class	class	0	kw
    123	Continue	continue	0	kw,noattr
    124	Data	data	0	kw,noattr
    125	Define	define	0	kw,noattr
    126	Do	do	0	kw,noattr
    127	Dynamicparam	dynamicparam	0	kw,blk
    128	Else	else	0	kw
    129	ElseIf	elseif	0	kw
    130	End	end	0	kw,blk
    131	Exit	exit	0	kw,noattr
    132	Filter	filter	0	kw,noattr
    133	Finally	finally	0	kw
    134	For	for	0	kw,noattr
    135	Foreach	foreach	0	kw,noattr
    136	From	from	0	kw,noattr
    137	Function	function	0	kw,noattr
    138	If	if	0	kw,noattr
    139	In	in	0	kw
    140	Param	param	0	kw
    141	Process	process	0	kw,blk
    142	Return	return	0	kw,noattr
    143	Switch	switch	0	kw,noattr
    144	Throw	throw	0	kw,noattr
    145	Trap	trap	0	kw,noattr
    146	Try	try	0	kw,noattr
    147	Until	until	0	kw
    148	Using	using	0	kw,noattr
    149	Var	var	0	kw,noattr
    150	While	while	0	kw,noattr
    151	Workflow	workflow	0	kw,noattr
    152	Parallel	parallel	0	kw,noattr
    153	Sequence	sequence	0	kw,noattr
    154	InlineScript	InlineScript	0	kw,noattr
    155	Configuration	configuration	0	kw
    156	DynamicKeyword	<dynamic keyword>	0	kw
    157	Public	public	0	kw
    158	Private	private	0	kw
    159	Static	static	0	kw
    160	Interface	interface	0	kw
    161	Enum	enum	0	kw
    162	Namespace	namespace	0	kw
    163	Module	module	0	kw
    164	Type	type	0	kw
    165	Assembly	assembly	0	kw
    166	Command	command	0	kw
    167	Hidden	hidden	0	kw
    168	Base	base	0	kw
    169	Default	default	0	kw
    170	Clean	clean	0	kw,blk
    """
}
