package lectern.country;

/**
 * The table of countries: on each line the ISO 3166-1 alpha-2 code, the name as the United Nations
 * write it, and other names after semicolons.
 *
 * <p>The groups are those of the United Nations' Department for General Assembly and Conference
 * Management. {@code XK} and {@code EU} are not countries of the standard, but reserved or in
 * common use.
 */
final class CountryData {
  private CountryData() {}

  static final String AFRICA =
      """
      DZ Algeria
      AO Angola
      BJ Benin
      BW Botswana
      BF Burkina Faso
      BI Burundi
      CV Cabo Verde; Cape Verde
      CM Cameroon
      CF Central African Republic
      TD Chad
      KM Comoros
      CG Congo; Republic of the Congo; Congo-Brazzaville
      CI Côte d'Ivoire; Ivory Coast
      CD Democratic Republic of the Congo; Congo (the Democratic Republic of the); DR Congo; Congo-Kinshasa
      DJ Djibouti
      EG Egypt
      GQ Equatorial Guinea
      ER Eritrea
      SZ Eswatini; Swaziland
      ET Ethiopia
      GA Gabon
      GM Gambia
      GH Ghana
      GN Guinea
      GW Guinea-Bissau
      KE Kenya
      LS Lesotho
      LR Liberia
      LY Libya
      MG Madagascar
      MW Malawi
      ML Mali
      MR Mauritania
      MU Mauritius
      MA Morocco
      MZ Mozambique
      NA Namibia
      NE Niger
      NG Nigeria
      RW Rwanda
      ST Sao Tome and Principe
      SN Senegal
      SC Seychelles
      SL Sierra Leone
      SO Somalia
      ZA South Africa
      SS South Sudan
      SD Sudan
      TG Togo
      TN Tunisia
      UG Uganda
      TZ United Republic of Tanzania; Tanzania; Tanzania, United Republic of
      ZM Zambia
      ZW Zimbabwe
      """;

  static final String APG =
      """
      AF Afghanistan
      BH Bahrain
      BD Bangladesh
      BT Bhutan
      BN Brunei Darussalam; Brunei
      KH Cambodia
      CN China
      CY Cyprus
      KP Democratic People's Republic of Korea; Korea (the Democratic People's Republic of); North Korea
      FJ Fiji
      IN India
      ID Indonesia
      IR Iran (Islamic Republic of); Iran
      IQ Iraq
      JP Japan
      JO Jordan
      KZ Kazakhstan
      KI Kiribati
      KW Kuwait
      KG Kyrgyzstan
      LA Lao People's Democratic Republic; Laos
      LB Lebanon
      MY Malaysia
      MV Maldives
      MH Marshall Islands
      FM Micronesia (Federated States of); Micronesia
      MN Mongolia
      MM Myanmar; Burma
      NR Nauru
      NP Nepal
      OM Oman
      PK Pakistan
      PW Palau
      PG Papua New Guinea
      PH Philippines
      QA Qatar
      KR Republic of Korea; Korea (the Republic of); South Korea; Korea
      WS Samoa
      SA Saudi Arabia
      SG Singapore
      SB Solomon Islands
      LK Sri Lanka
      SY Syrian Arab Republic; Syria
      TJ Tajikistan
      TH Thailand
      TL Timor-Leste; East Timor
      TO Tonga
      TM Turkmenistan
      TV Tuvalu
      AE United Arab Emirates; UAE
      UZ Uzbekistan
      VU Vanuatu
      VN Viet Nam; Vietnam
      YE Yemen
      """;

  static final String EEG =
      """
      AL Albania
      AM Armenia
      AZ Azerbaijan
      BY Belarus
      BA Bosnia and Herzegovina; Bosnia
      BG Bulgaria
      HR Croatia
      CZ Czechia; Czech Republic
      EE Estonia
      GE Georgia
      HU Hungary
      LV Latvia
      LT Lithuania
      ME Montenegro
      MK North Macedonia; Macedonia
      PL Poland
      MD Republic of Moldova; Moldova; Moldova (the Republic of)
      RO Romania
      RU Russian Federation; Russia
      RS Serbia
      SK Slovakia
      SI Slovenia
      UA Ukraine
      """;

  static final String GRULAC =
      """
      AG Antigua and Barbuda
      AR Argentina
      BS Bahamas
      BB Barbados
      BZ Belize
      BO Bolivia (Plurinational State of); Bolivia
      BR Brazil
      CL Chile
      CO Colombia
      CR Costa Rica
      CU Cuba
      DM Dominica
      DO Dominican Republic
      EC Ecuador
      SV El Salvador
      GD Grenada
      GT Guatemala
      GY Guyana
      HT Haiti
      HN Honduras
      JM Jamaica
      MX Mexico
      NI Nicaragua
      PA Panama
      PY Paraguay
      PE Peru
      KN Saint Kitts and Nevis
      LC Saint Lucia
      VC Saint Vincent and the Grenadines; Saint Vincent
      SR Suriname
      TT Trinidad and Tobago
      UY Uruguay
      VE Venezuela (Bolivarian Republic of); Venezuela
      """;

  static final String WEOG =
      """
      AD Andorra
      AU Australia
      AT Austria
      BE Belgium
      CA Canada
      DK Denmark
      FI Finland
      FR France
      DE Germany
      GR Greece
      IS Iceland
      IE Ireland
      IL Israel
      IT Italy
      LI Liechtenstein
      LU Luxembourg
      MT Malta
      MC Monaco
      NL Netherlands; Netherlands (Kingdom of the); Kingdom of the Netherlands; Holland
      NZ New Zealand
      NO Norway
      PT Portugal
      SM San Marino
      ES Spain
      SE Sweden
      CH Switzerland
      TR Türkiye; Turkey
      GB United Kingdom; United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain; UK
      US United States of America; United States; USA
      """;

  /** Observers, territories and others that are no members, and so in no group. */
  static final String NO_GROUP =
      """
      VA Holy See; Vatican; Vatican City
      PS State of Palestine; Palestine; Palestine, State of
      CK Cook Islands
      NU Niue
      TW Taiwan; Taiwan (Province of China)
      HK Hong Kong; Hong Kong SAR
      MO Macao; Macau; Macao SAR
      PR Puerto Rico
      GL Greenland
      XK Kosovo
      EU European Union
      AS American Samoa
      AI Anguilla
      AQ Antarctica
      AW Aruba
      AX Åland Islands
      BL Saint Barthélemy
      BM Bermuda
      BQ Bonaire, Sint Eustatius and Saba; Caribbean Netherlands
      BV Bouvet Island
      CC Cocos (Keeling) Islands
      CW Curaçao
      CX Christmas Island
      EH Western Sahara
      FK Falkland Islands (Malvinas); Falkland Islands
      FO Faroe Islands
      GF French Guiana
      GG Guernsey
      GI Gibraltar
      GP Guadeloupe
      GS South Georgia and the South Sandwich Islands
      GU Guam
      HM Heard Island and McDonald Islands
      IM Isle of Man
      IO British Indian Ocean Territory
      JE Jersey
      KY Cayman Islands
      MF Saint Martin (French part); Saint Martin
      MP Northern Mariana Islands
      MQ Martinique
      MS Montserrat
      NC New Caledonia
      NF Norfolk Island
      PF French Polynesia
      PM Saint Pierre and Miquelon
      PN Pitcairn
      RE Réunion
      SH Saint Helena, Ascension and Tristan da Cunha; Saint Helena
      SJ Svalbard and Jan Mayen
      SX Sint Maarten (Dutch part); Sint Maarten
      TC Turks and Caicos Islands
      TF French Southern Territories
      TK Tokelau
      UM United States Minor Outlying Islands
      VG Virgin Islands (British); British Virgin Islands
      VI Virgin Islands (U.S.); US Virgin Islands
      WF Wallis and Futuna
      YT Mayotte
      """;
}
