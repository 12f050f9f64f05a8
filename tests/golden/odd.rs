// The expansion of fixtures/odd.json; the test `golden` writes it.

#[doc = " Errors of Odd \\*\\& Sons\\* \\<b\\>\\[Ltd\\]\\</b\\>, as of 1\\.0 \"beta\" \\*/ (11 codes). [The vendor's documentation](https://odd.example/errors_%28all%29?a=%3Cb%3E&c=\"d\"e%5Cf).\n\n Get one from a code with [`from_code`](Self::from_code); every value has a [`standard`](Self::standard) code and a [`recovery`](Self::recovery)."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum OddError {
    /** Say "no", 'yes' or \\ and \{braces\} \{\}.

 C:\\path\\new, "quoted", r#"raw"#, \{0\} and \{\{1\}\}, bell, nul.

 Code `quotes`, `error` `quotes"\`, status 400. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery).*/
    Quotes,
    #[doc = r" \*/ ends /\* begins // goes on.

 Line one \*/ line two /\* indented line after an empty one #\[doc\] attribute #\!\[inner\]

 Code `comments`. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery)."]
    Comments,
    /** \<script\>alert(1)\</script\> \& \&amp; \<T\> \[array\] \[a\](b) \[\`Missing\`\] \!\[image\](c).

 See `https://odd.example/a_b*c?d=<e>&f=[g]`, or `http://odd.example/`. A \| table \| row \~struck\~ \*\*bold\*\* \_\_init\_\_ \$x\$ \`code\` \`\`two\`\` \<\!-\- no comment

 \<div\>unclosed \[\`Nowhere::at\_all\`\] and crate::nowhere

 Code `markup`. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery).*/
    Markup,
    /** \# no heading.

 \- no list + no list \* no list 1. no list \> no quote ===== -\-\-\-\-

 12\) no list

 Code `heading`. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery).*/
    Heading,
    /** \`\`\`rust.

 \`\`\` compile\_error\!("not run"); \`\`\` \~\~\~ let x: u8 = 256; \~\~\~

 Code `fences`. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery).*/
    Fences,
    /** 配额已用完 · naïve “quotes” 👩‍👩‍👧 right to left.

 Größe überschritten: 100 €/Tag. A line separator, a no-break space.

 ﷺ is one character.

 Code `配额.用完`. Maps to [`access_denied`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`contact_admin`](Self::recovery).*/
    QuotaUsedUp,
    /** Backticks in the code.

 The code itself holds backticks.

 Code ``` `tick` ``ticks`` ```, `error` `` ` ``. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery).*/
    TickTicks,
    /** Found a number.

 A leading digit cannot begin a name.

 Code `404`, status 404. Maps to [`not_found`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_request`](Self::recovery).*/
    Code404,
    /** Session over.

 The session ended; sign in again.

 Replaces ODD-999.

 Code `ODD1000`, `error` `invalid_grant`, status 401. Maps to [`login_required`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`sign_in`](Self::recovery). Advisory: the vendor may change it.*/
    SessionOver,
    /** Old fault.

 Servers before 0.9 sent it.

 Code `ODD2000`. Maps to [`server_error`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`retry`](Self::recovery).*/
    #[deprecated = "the vendor no longer sends this code"]
    Odd2000,
    /** Any other fault.

 Nothing more is known.

 Code `ODD-3000`, status 500. Maps to [`server_error`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`retry`](Self::recovery).*/
    Odd3000,
}
const _: () = {
    static CATALOG: ::oauth_errors::Catalog = ::oauth_errors::Catalog::__new(::oauth_errors::private::Parts {
        id: "odd",
        name: "Odd *& Sons* <b>[Ltd]</b>",
        docs: "https://odd.example/errors_(all)?a=<b>&c=\"d\" e\\f",
        issuers: &["login.odd.example", "*.odd.example"],
        clients: &[],
        release: "1.0 \"beta\" */",
        date: "2026-05-04",
        sources: &["https://odd.example/errors"],
        contract: true,
        text: "Quotesquotes\"\\Say \"no\", 'yes' or \\ and {braces} {}C:\\path\\new, \"quoted\", r#\"raw\"#, {0} and {{1}}, \u{7} bell, \0 nul.\nComments*/ ends /* begins // goes onLine one */\nline two /*\r\n\r\n    indented line after an empty one\n#[doc] attribute #![inner]\nMarkup<script>alert(1)</script> & &amp; <T> [array] [a](b) [`Missing`] ![image](c)See https://odd.example/a_b*c?d=<e>&f=[g], or http://odd.example/. A | table | row ~struck~ **bold** __init__ $x$ `code` ``two`` <!-- no comment<div>unclosed [`Nowhere::at_all`] and crate::nowhere\nHeading# no heading- no list\n+ no list\n* no list\n1. no list\n> no quote\n=====\n-----12) no list\nFences```rust```\ncompile_error!(\"not run\");\n```\n~~~\n    let x: u8 = 256;\n~~~\nQuotaUsedUp配额已用完 · naïve “quotes” 👩\u{200d}👩\u{200d}👧 \u{202e}right to left\u{202c}Größe überschritten: 100 €/Tag.\u{2028}A line separator, a\u{a0}no-break space.ﷺ is one character.\nTickTicks`Backticks in the codeThe code itself holds backticks.\nCode404Found a numberA leading digit cannot begin a name.\nSessionOverinvalid_grantSession overThe session ended; sign in again.Replaces ODD-999.0.9session_overinteraction_required\nlogin_requiredsession\nuserhttps://odd.example/errors#1000\nOdd2000Old faultServers before 0.9 sent it.\nOdd3000Any other faultNothing more is known.\n",
        rows: b"\0\0\0\0\x06\0\x0E\x002\0p\0p\0p\0p\0p\0p\0p\0p\0\x90\x01\0\0\x0B\0\0q\0\0\0\x08\0\x08\0$\0~\0~\0~\0~\0~\0~\0~\0~\0\0\0\0\0\x0B\0\0\xF0\0\0\0\x06\0\x06\0R\0\xE2\0\xE2\0\x16\x01\x16\x01\x16\x01\x16\x01\x16\x01\x16\x01\0\0\0\0\x0B\0\0\x07\x02\0\0\x07\0\x07\0\x13\0R\0R\0]\0]\0]\0]\0]\0]\0\0\0\0\0\x0B\0\0e\x02\0\0\x06\0\x06\0\r\0L\0L\0L\0L\0L\0L\0L\0L\0\0\0\0\0\x0B\0\0\xB2\x02\0\0\x0B\0\x0B\0X\0\xA3\0\xA3\0\xB8\0\xB8\0\xB8\0\xB8\0\xB8\0\xB8\0\0\0\x02\0\r\0\0k\x03\0\0\t\0\n\0\x1F\0?\0?\0?\0?\0?\0?\0?\0?\0\0\0\0\0\x0B\0\0\xAB\x03\0\0\x07\0\x07\0\x15\09\09\09\09\09\09\09\09\0\x94\x015\0\x0B\0\0\xE5\x03\0\0\x0B\0\x18\0$\0E\0E\0V\0Y\0e\0\x88\0\x94\0\xB3\0\x91\x01\x0E\0\x07\x02\0\x99\x04\0\0\x07\0\x07\0\x10\0+\0+\0+\0+\0+\0+\0+\0+\0\0\0\x05\0\0\x01\0\xC5\x04\0\0\x07\0\x07\0\x16\0,\0,\0,\0,\0,\0,\0,\0,\0\xF4\x01\x05\0\0\0\0",
        codes: r"quotes
comments
markup
heading
fences
配额.用完
`tick` ``ticks``
404
ODD1000
ODD2000
ODD-3000
ODD-999
odd session
",
        code_starts: b"\0\0\0\0\x07\0\0\0\x10\0\0\0\x17\0\0\0\x1F\0\0\0&\0\0\x004\0\0\0E\0\0\0I\0\0\0Q\0\0\0Y\0\0\0b\0\0\0j\0\0\0v\0\0\0",
        code_table: b"\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\n\0\x02\0\0\0\x08\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\x0B\0\x01\0\0\0\0\0\r\0\0\0\0\0\x07\0\0\0\0\0\0\0",
        renamed: b"\x08\0\x08\0",
        recovery_for: b"",
        waits: &[],
        messages: ::oauth_errors::private::Messages {
            rows: b"\x08\0\0\0\0\0\x02\x03\xEF\xCD\xAB\x89\x08\0\x14\0\0\0\x01\0\0\0\0\0\0\0\x1E\0\0\0\x01\t\xB2\xE2\xECD\x01\0(\0\0\0\x01\t\xA6\x1D\xF0\xAF\x02\x002\0\0\0\x01\t\x1F5\xCC(\x03\0<\0\0\0\x01\x0B\x1D\xF2\xB8\xBD\x04\0F\0\0\0\x01\x08\0\0\0\0\x05\0P\0\0\0\x01\t=\xE0\xE2\x13\x06\0Z\0\0\0\x01\ns<\ta\x07\0d\0\0\0\x01\x0B3cG\xCF\x08\0n\0\0\0\x01\x0B\xC5\x9C\x93\x94\t\0x\0\0\0\x01\x0C\xC8\x0E\xC11\n\0\x82\0\0\0\x01\x0B\xCF\xAF\xDE\\",
            pieces: b"\x0C\0\xEF\xCD\xAB\x89gE#\x01\0\0\0\0\0\0\0\0\0\0\x03\0\x01\0\0\0\0\0\0\0$\0j\xABa\xA9PmW\x05\x1C\0K\xFE\xCEY]1\xA9\x1DL\0\x0E$`4\xC3\xD3i\x0B\x0C\0\x1D\xF2\xB8\xBD\xE6\x81\x1A\x0C\x07\0\xD6,\x86\x1AC\xB9@\x04I\0U\xC5\xC4R=\xE5\xB3\x0B\x15\0k<\xC0|\xF5=\xC2\x1C\x0E\0#\tysf\x13\x9A\n\x0C\0\xC5\x9C\x93\x94\x05VW\x15\t\0\xFCQZv\xA9-\x8C\x04\x0F\0\xA0n\x0Bhg\x1E\xC1\x1B",
            whole: b"\x0B\0\x02\0\0\0\0\0\0\0\n\0\0\0\r\0\x08\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\x0C\0\x04\0\0\0\0\0\x03\0\x06\0\0\0\0\0\t\0\0\0",
            anchors: b"\0\0\0\0\0\0\0\0\0\0\x0B\0\x04\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\x01\0\0\0\x03\0\t\0\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\x06\0\x05\0",
            loose: b"",
        },
        rules: ::oauth_errors::private::rules::Rules::NONE,
        specifications: &[],
    });
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::oauth_errors::private::Generated for OddError {
        const GENERATED_CATALOG: &'static ::oauth_errors::Catalog = &CATALOG;
        const GENERATED_ALL: &'static [Self] = &[
            OddError::Quotes,
            OddError::Comments,
            OddError::Markup,
            OddError::Heading,
            OddError::Fences,
            OddError::QuotaUsedUp,
            OddError::TickTicks,
            OddError::Code404,
            OddError::SessionOver,
            OddError::Odd2000,
            OddError::Odd3000,
        ];
    }
};
impl OddError {
    /// What is known about this error, untyped.
    #[must_use]
    pub const fn entry(self) -> ::oauth_errors::Entry {
        Self::CATALOG.__entry(self as ::core::primitive::u16)
    }
}
/// Variants by the vendor's own code. Write them qualified, in patterns too.
#[allow(deprecated)]
impl OddError {
    /// [`SessionOver`](Self::SessionOver), by its code.
    pub const ODD1000: Self = OddError::SessionOver;
    /// [`Odd2000`](Self::Odd2000), by its code.
    #[deprecated = "the vendor no longer sends this code"]
    pub const ODD2000: Self = OddError::Odd2000;
}
::oauth_errors::__impls! {
    OddError
}
