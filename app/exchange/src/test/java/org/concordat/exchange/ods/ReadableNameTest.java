package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "THE DENSHAM SURGERY|The Densham Surgery",
                "WOLVERHAMPTON RWT PCN|Wolverhampton RWT PCN",
                "SWB MODALITY PCN|SWB Modality PCN",
                "ST MARY'S SURGERY|St Mary's Surgery",
                "DR O'BRIEN & PARTNERS|Dr O'Brien & Partners",
                "DR HR MCMURRAY'S PRACTICE|Dr HR McMurray's Practice",
                "STOCKTON-ON-TEES HEALTH CENTRE|Stockton-on-Tees Health Centre",
                "HILLS, BROOKS & DALES GROUP PCN|Hills, Brooks & Dales Group PCN",
                "THE BALAJI SURGERY, THE SPARKBROOK CHC|The Balaji Surgery, The Sparkbrook CHC",
                "SHEFFIELD TEACHING HOSPITALS NHS FOUNDATION TRUST|Sheffield Teaching Hospitals NHS Foundation Trust",
                "3RD AVENUE GP CENTRE|3rd Avenue GP Centre",
                "DR AA ANSARI|Dr AA Ansari",
                "NHS Black Country and West Birmingham CCG|NHS Black Country and West Birmingham CCG",
                "  POPLARS   MEDICAL CENTRE |Poplars Medical Centre"
            })
    void capitalsBecomeANameAsPeopleWriteIt(String printed, String readable) {
        assertThat(ReadableName.of(printed)).isEqualTo(readable);
    }
}
