package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpandTest extends HelloHqTest {
    @Test
    void isNeededToSeeWhatIsLinked() {
        assertThat(get("Companies(3)").expect(200).json().propertyNames())
                .contains("Id", "Name", "CreatedOn")
                .doesNotContain("Addresses", "CompanyTypes", "DefaultAddress");
    }

    @Test
    void takesSeveralAndTellsOfNone() {
        Answer answer =
                get("Companies?$expand=DefaultAddress,CompanyTypes&$top=4").expect(200);

        assertThat(answer.text("/value/0/DefaultAddress/City")).isEqualTo("Bremen");
        assertThat(answer.at("/value/3").has("DefaultAddress")).isTrue();
        assertThat(answer.at("/value/3/DefaultAddress").isNull()).isTrue();
        assertThat(answer.at("/value/3/CompanyTypes").size()).isEqualTo(2);
    }

    @Test
    void goesDown() {
        Answer answer =
                get("Invoices?$expand=Positions($expand=CustomFields)&$top=1").expect(200);

        assertThat(answer.text("/value/0/Positions/1/CustomFields/0/Value")).isEqualTo("C2");
        assertThat(answer.at("/value/0/Positions/1/CustomFields/0/CreatedOn").isNull())
                .isTrue();
    }

    @Test
    void takesOptions() {
        Answer answer = get("Invoices(3)?$expand=Positions($filter=Order gt 1;$orderby=Order desc;$top=2;$count=true;"
                        + "$select=Order),Company($select=Name)")
                .expect(200);

        assertThat(answer.at("/Positions@odata.count").intValue()).isEqualTo(3);
        assertThat(answer.at("/Positions")).hasSize(2);
        assertThat(answer.at("/Positions/0").propertyNames()).containsExactly("Id", "Order");
        assertThat(answer.at("/Positions/0/Order").intValue()).isEqualTo(4);
        assertThat(answer.at("/Company").propertyNames()).containsExactly("Id", "Name");
    }

    @Test
    void refusesWhatIsNoLink() {
        get("Companies?$expand=Name").expect(400);
        get("Companies?$expand=Nonsense").expect(400);
        get("Companies(1)?$filter=Id eq 1").expectError(400, "$filter is not supported here.");
    }
}
