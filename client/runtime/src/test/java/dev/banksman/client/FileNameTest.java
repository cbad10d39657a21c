package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment | ",
                "attachment; filename=a.pdf | a.pdf",
                "attachment; filename=\"a b.pdf\" | a b.pdf",
                "attachment; FileName = \"a;b.pdf\"; size=3 | a;b.pdf",
                "attachment; filename=\"a\\\"b.pdf\" | a_b.pdf",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''na%C3%AFve%20+.pdf | naïve +.pdf",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%zz | x.pdf",
                "attachment; filename=\"../../etc/passwd\" | passwd",
                "attachment; filename=\"C:\\\\temp\\\\a.pdf\" | a.pdf",
                "attachment; filename*=UTF-8''..%2F..%2Fa | a",
                "attachment; filename=\"..\" | ",
                "attachment; filename=\"a/\" | ",
                "attachment; filename*=UTF-8''a%00%0Ab | a__b",
            })
    void aNameNeverLeavesItsDirectory(String disposition, @Nullable String name) {
        assertThat(FileName.of(disposition).orElse(null)).isEqualTo(name);
    }
}
