package dev.goodword.communication.texts;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.texts.FourEyes.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may publish words. */
class FourEyesTests {

	private static final AccountId AUTHOR = new AccountId(new UUID(1, 1));

	private static final AccountId HELPER = new AccountId(new UUID(1, 2));

	private static final AccountId OTHER = new AccountId(new UUID(1, 3));

	@ParameterizedTest
	@CsvSource({ "false,false,true,PUBLISH", "false,false,false,PUBLISH", "true,false,true,ASK", "true,false,false,ASK",
			"true,true,true,WAIT", "true,true,false,APPROVE" })
	void saysWhatSomebodyMayDo(boolean needed, boolean asked, boolean wrote, Right right) {
		Set<AccountId> hands = wrote ? Set.of(AUTHOR, OTHER) : Set.of(AUTHOR);
		assertThat(FourEyes.of(needed, asked, hands, OTHER)).isEqualTo(right);
	}

	@Test
	void letsNobodyApproveWhoHadAHandInIt() {
		Set<AccountId> hands = Set.of(AUTHOR, HELPER);
		assertThat(FourEyes.of(true, true, hands, HELPER)).isEqualTo(Right.WAIT);
		assertThat(FourEyes.others(hands, List.of(AUTHOR, HELPER, OTHER))).containsExactly(OTHER);
		assertThat(FourEyes.others(hands, List.of(AUTHOR))).as("a house with one head publishes nothing alone")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "next_step", "not_selected_early", "not_selected_after_interview", "position_closed",
			"paused_again", "lapsed", "offer", "offer_reminder", "offer_prolonged", "offer_accepted", "offer_expired",
			"offer_rescinded" })
	void wantsASecondPersonForDecisionsAndOffers(String kind) {
		assertThat(LetterKinds.named(kind).orElseThrow().needsSecondPerson()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "received", "holding", "holding_together", "interview_confirmed", "sign_in", "survey",
			"correction" })
	void wantsNoneForTheRest(String kind) {
		assertThat(LetterKinds.named(kind).orElseThrow().needsSecondPerson()).isFalse();
	}

	@Test
	void knowsEveryLetterToCandidatesAndNoneToStaff() {
		assertThat(LetterKinds.all()).extracting(LetterKind::name)
			.contains("holding_together", "received")
			.doesNotContain("staff_digest", "staff_alert", "staff_week")
			.doesNotHaveDuplicates()
			.hasSize(MessageKind.values().length + 1);
		assertThat(LetterKinds.all()).extracting(LetterKind::group).isSorted();
	}

}
