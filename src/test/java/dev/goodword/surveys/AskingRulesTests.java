package dev.goodword.surveys;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AskingRulesTests {

	@Test
	void asksOurOwnPeopleUnlessTheCompanySaysOtherwise() {
		AskingRules usual = AskingRules.usual(false);
		assertThat(AskingRules.asked()).contains(Touchpoint.INT);
		assertThat(usual.isOn(Touchpoint.INT)).isTrue();
		AskingRules off = new AskingRules(Set.of(Touchpoint.INT), usual.rest(), usual.inAYear(), usual.quiet(), false,
				usual.share(), usual.shareMet());
		assertThat(off.isOn(Touchpoint.INT)).isFalse();
		assertThat(off.isOn(Touchpoint.T8)).isTrue();
	}

	@Test
	void keepsAskingThoseTheFirstFiguresAreMadeOf() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AskingRules(Set.of(Touchpoint.T3), 14, 3, 2, false, 20, 50));
	}

	@Test
	void sparesPeopleMoreAndNeverLess() {
		assertThat(AskingRules.REST.allows(13)).isFalse();
		assertThat(AskingRules.REST.allows(90)).isTrue();
		assertThat(AskingRules.IN_A_YEAR.allows(4)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new AskingRules(Set.of(), 13, 3, 2, false, 20, 50));
	}

	@Test
	void neverAsksOurOwnPeopleWhatApplicantsWouldDo() {
		assertThat(Touchpoint.recommending()).doesNotContain(Touchpoint.INT, Touchpoint.T1, Touchpoint.T2);
		assertThat(Touchpoint.INT.isOfStaff()).isTrue();
		assertThat(Touchpoint.INT.isHeadline()).isFalse();
		assertThat(Touchpoint.INT.offersContact()).isFalse();
		assertThat(Touchpoint.INT.asksWhy()).isTrue();
		assertThat(Booklet.items(Touchpoint.INT, 3, true, true)).containsExactly(Item.LEA, Item.OPT, Item.ONC, Item.SAT,
				Item.WHY);
	}

}
