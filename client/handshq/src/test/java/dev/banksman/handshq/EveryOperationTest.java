package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.error.UnprocessableException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation of the document, with every answer that it declares and that a typed client can bring about. */
class EveryOperationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final List<Section> SECTIONS =
            List.of(ProjectSection.section(), RegisterSection.section(), SiteSection.section());

    /**
     * The system refuses these with 400 only for bodies that are not of the declared form, which the builders can't
     * make; of the two statuses of a new assignment it answers the other.
     */
    private static final List<String> OUT_OF_REACH = List.of(
            "createEventSubscription 400",
            "createPersonnel 400",
            "createPersonnelAssignment 200",
            "createPersonnelAssignment 400",
            "createPersonnelRole 400",
            "createProject 400",
            "createRole 400",
            "createTraining 400",
            "duplicateProject 400",
            "updatePersonnel 400",
            "updatePersonnelAssignment 400",
            "updateProject 400",
            "updateProjectPersonnelAssignment 400",
            "updateRole 400");

    @Test
    @WrongOnPurpose
    void everyOperationIsCalledAndGivesEveryAnswer() {
        for (Section section : SECTIONS) {
            section.succeeding().accept(sandbox.client());
            refuse(NotFoundException.class, sandbox.client(), section.onWhatIsNotThere());
            refuse(UnprocessableException.class, sandbox.client(), section.unprocessable());
            refuse(BadRequestException.class, sandbox.client(), section.lists());
            refuse(UnauthorizedException.class, stranger(), section.onWhatIsNotThere());
            refuse(UnauthorizedException.class, stranger(), section.unprocessable());
            refuse(UnauthorizedException.class, stranger(), section.lists());
            refuse(UnauthorizedException.class, stranger(), section.others());
        }

        sandbox.judge(true);

        assertThat(sandbox.coverage().seen()).hasSize(41);
        assertThat(sandbox.coverage().unseenOperations()).isEmpty();
        assertThat(sandbox.coverage().unseenAnswers()).containsExactlyElementsOf(OUT_OF_REACH);
    }

    private static HandsHq stranger() {
        return sandbox.client(settings -> settings.apiToken("unknown"));
    }

    private static void refuse(Class<? extends ApiException> as, HandsHq handsHq, List<Consumer<HandsHq>> operations) {
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThatThrownBy(() -> operation.accept(handsHq)).isInstanceOf(as));
    }
}
