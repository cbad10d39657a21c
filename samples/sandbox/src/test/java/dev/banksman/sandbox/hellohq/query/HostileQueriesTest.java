package dev.banksman.sandbox.hellohq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.domain.Seed;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, there is an answer or a refusal, and no fault. */
class HostileQueriesTest {
    private static final int CASES = 4000;
    private static final List<String> OPERANDS = List.of(
            "Id",
            "Name",
            "TaxId",
            "UpdatedOn",
            "DefaultAddress",
            "DefaultAddress/City",
            "DefaultAddress/IsStandard",
            "Addresses",
            "Addresses/$count",
            "Addresses/any()",
            "CompanyTypes/any(t:t/Id eq 4002)",
            "CompanyTypes/all(t:startswith(t/Name,'K') or $it/Id gt 3)",
            "$it",
            "null",
            "1",
            "-1.5",
            "1E400",
            "NaN",
            "-INF",
            "9999999999999999999999",
            "'a''b'",
            "true",
            "2018-01-01",
            "2018-02-31",
            "2018-01-01T00:00:00.123456789%2B01:00",
            "10:00:00",
            "duration'PT1S'",
            "00000000-0000-0000-0000-000000000000",
            "now()",
            "mindatetime()",
            "(1,2)",
            "@alias");
    private static final List<String> OPERATORS =
            List.of("eq", "ne", "gt", "ge", "lt", "le", "and", "or", "add", "sub", "mul", "div", "mod", "has", "in");
    private static final List<String> FUNCTIONS = List.of(
            "not %s",
            "-%s",
            "(%s)",
            "length(%s)",
            "tolower(%s)",
            "trim(%s)",
            "year(%s)",
            "second(%s)",
            "date(%s)",
            "time(%s)",
            "round(%s)",
            "ceiling(%s)",
            "contains(%s,'a')",
            "indexof(%s,'a')",
            "substring(%s,1)",
            "substring(%s,-3,99)",
            "concat(%s,'x')",
            "cast(%s,Edm.String)",
            "isof(%s,HQ.Company)",
            "fractionalseconds(%s)");

    private final Random random = new Random(20_180_301);
    private final Agency agency = Seed.agency(InstantSource.system());
    private final QueryReader reader = new QueryReader();

    @Test
    void anyExpressionIsEvaluatedOrRefused() {
        List<Entity> companies = agency.alone(() -> agency.all(Model.COMPANY).subList(0, 8));
        int evaluated = 0;
        for (int i = 0; i < CASES; i++) {
            String option = random.nextInt(4) == 0 ? "$orderby=" : "$filter=";
            String query = "$expand=*&" + option + expression(2).replace(" ", "%20");
            evaluated += isEvaluated(query, companies) ? 1 : 0;
        }
        assertThat(evaluated).isGreaterThan(CASES / 20);
    }

    private boolean isEvaluated(String query, List<Entity> companies) {
        try {
            reader.list(Model.COMPANY, query).found(companies);
            return true;
        } catch (HelloHqFailure refused) {
            return false;
        } catch (RuntimeException fault) {
            throw new AssertionError(query, fault);
        }
    }

    private String expression(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 0 -> pick(OPERANDS);
            case 1 -> pick(FUNCTIONS).formatted(expression(depth - 1));
            default -> expression(depth - 1) + " " + pick(OPERATORS) + " " + expression(depth - 1);
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$filter=%zz",
                "$filter",
                "$filter=&$filter=",
                "$filter=Id eq 1&$filter=Id eq 2",
                "$top=99999999999",
                "$skip=-1",
                "$count=",
                "$expand=Addresses($expand=",
                "$expand=Addresses($levels=max)",
                "$expand=Addresses/$ref",
                "$expand=DefaultAddress/City",
                "$select=Nothing",
                "$select=Addresses/City",
                "$orderby=Name up",
                "$apply=aggregate(Id with sum as S)",
                "$filter=round(1E999999999) eq 1",
                "$filter=Name eq '\u0000",
                "$filter=CompanyTypes/any(t:t/any(u:u eq 1))"
            })
    void whatCannotBeIsRefused(String query) {
        assertThatThrownBy(() -> reader.list(Model.COMPANY, query.replace(" ", "%20")))
                .isInstanceOf(HelloHqFailure.class);
    }

    @Test
    void longChainsAreAnsweredToo() {
        List<Entity> companies = agency.alone(() -> agency.all(Model.COMPANY));
        String many = "Id eq 1" + " or Id eq 2".repeat(400);
        String nested = "not (".repeat(30) + "Id lt 5" + ")".repeat(30);
        String minus = "0 eq 0" + " sub 0".repeat(1000);

        assertThat(reader.list(Model.COMPANY, filter(many)).found(companies)).hasSize(2);
        assertThat(reader.list(Model.COMPANY, filter(nested)).found(companies)).hasSize(4);
        assertThat(reader.list(Model.COMPANY, filter(minus)).found(companies)).hasSize(40);
    }

    private static String filter(String expression) {
        return "$filter="
                + URLEncoder.encode(expression, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
