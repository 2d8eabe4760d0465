package org.concordat.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctiveNameTest {

    @ParameterizedTest
    @CsvSource({
        "Connected Care Partnership, Connecting Care Partnership",
        "Connected Care Partnership, Care Connected Partnership",
        "Modality Partnership, Modality",
        "The Park Surgery, Park Practice",
        "University Hospitals Birmingham NHS FT, University Hospital Birmingham NHS Foundation Trust",
        "City of Wolverhampton Council, Wolverhampton City Council",
        "St Mary's Medical Centre, St Mary\u2019s Surgery",
        "Sandwell and West Birmingham Hospitals NHS Trust, Sandwell & West Birmigham Hospitals",
        "Sir Simon Stevens, Simon Stevens",
        "NHS Wolverhampton CCG, NHS Wolverhampton CCG (the seed says \"CCG\")"
    })
    void findsNamesAlike(String one, String other) {
        assertThat(DistinctiveName.of(one).isLike(DistinctiveName.of(other))).isTrue();
        var shared = new HashSet<>(DistinctiveName.of(one).keys());
        shared.retainAll(DistinctiveName.of(other).keys());
        assertThat(shared).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Vitality Partnership, Modality Partnership",
        "Park Surgery, Park Lane Surgery",
        "Norton Surgery, Morton Surgery",
        "Oxford Health NHS FT, Oxford University Hospitals NHS FT",
        "Founding practice 1 (unnamed), Founding practice 2 (unnamed)",
        "Wolverhampton Care Collaborative, Wolverhampton Total Health",
        "North Federation, South Federation",
        "NHS Trust, NHS Foundation Trust",
        "Birmingham Community Healthcare NHS FT, Birmingham and Solihull Mental Health NHS FT",
        "VI first-wave practices (3), VI second-wave practices (2)"
    })
    void keepsNamesApart(String one, String other) {
        assertThat(DistinctiveName.of(one).isLike(DistinctiveName.of(other))).isFalse();
    }
}
