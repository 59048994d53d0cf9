package dev.goodword.channels;

import java.time.Instant;

import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextProviderTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final byte[] KEY = { 1 };

	private static final TextSetup SETUP = setup("https://texts.example/send", "Lumina", TextLimits.USUAL);

	private final TextProvider row = new TextProvider();

	@Test
	void leavesTheDecisionToThePropertiesUntilSomethingIsSetUp() {
		assertThat(this.row.setup()).isNull();
		assertThat(this.row.switched()).isEqualTo(TextSwitch.AS_CONFIGURED);
		assertThat(this.row.trial()).isEqualTo(TextTrial.NONE);
		assertThat(this.row.keepsKeyFor(SETUP)).isFalse();
	}

	@Test
	void cannotBeSwitchedOnBeforeATestTextWasTaken() {
		this.row.setUp(SETUP, KEY);
		assertThat(this.row.switched()).isEqualTo(TextSwitch.OFF);
		assertThatExceptionOfType(TextsUntried.class).isThrownBy(() -> this.row.switchOn(true));
		tried(Delivered.failed(401, "no"));
		assertThatExceptionOfType(TextsUntried.class).isThrownBy(() -> this.row.switchOn(true));
		tried(Delivered.uncertain(500, null));
		assertThatExceptionOfType(TextsUntried.class).isThrownBy(() -> this.row.switchOn(true));
		tried(Delivered.accepted(202));
		assertThatExceptionOfType(TextsUntried.class).as("answered, and nothing on the phone")
			.isThrownBy(() -> this.row.switchOn(false));
		this.row.switchOn(true);
		assertThat(this.row.switched()).isEqualTo(TextSwitch.ON);
		this.row.switchOff();
		this.row.switchOn(true);
		assertThat(this.row.switched()).as("one test is enough").isEqualTo(TextSwitch.ON);
	}

	@Test
	void staysOnWhenOnlyLimitsChange() {
		on();
		TextSetup slower = setup(SETUP.address(), SETUP.signature(), new TextLimits(1, 1, 1, 1));
		this.row.setUp(slower, null);
		assertThat(this.row.switched()).isEqualTo(TextSwitch.ON);
		assertThat(this.row.trial().isTaken()).isTrue();
		assertThat(this.row.setup()).isEqualTo(slower);
		assertThat(this.row.sealedKey()).isEqualTo(KEY);
	}

	@Test
	void hasToBeTriedAnewWithEverythingElse() {
		for (TextSetup other : new TextSetup[] { setup("https://other.example/send", "Lumina", TextLimits.USUAL),
				setup(SETUP.address(), "Other", TextLimits.USUAL),
				new TextSetup(SETUP.address(), "Lumina", "EN2", "ZH", TextLimits.USUAL),
				new TextSetup(SETUP.address(), "Lumina", "EN", "ZH2", TextLimits.USUAL) }) {
			on();
			this.row.setUp(other, null);
			assertThat(this.row.switched()).as("%s", other).isEqualTo(TextSwitch.OFF);
			assertThat(this.row.trial().askedAt()).isNull();
		}
		on();
		this.row.setUp(SETUP, new byte[] { 2 });
		assertThat(this.row.switched()).as("another key").isEqualTo(TextSwitch.OFF);
		assertThat(this.row.sealedKey()).containsExactly(2);
	}

	@Test
	void keepsTheKeyForTheAddressItWasTypedForAlone() {
		this.row.setUp(SETUP, KEY);
		assertThat(this.row.keepsKeyFor(setup(SETUP.address(), "Other", TextLimits.USUAL))).isTrue();
		assertThat(this.row.keepsKeyFor(setup("https://thief.example/send", "Lumina", TextLimits.USUAL))).isFalse();
	}

	@Test
	void forgetsEverythingWhenItIsTakenAway() {
		on();
		this.row.clear();
		assertThat(this.row.setup()).isNull();
		assertThat(this.row.sealedKey()).isNull();
		assertThat(this.row.trial()).isEqualTo(TextTrial.NONE);
		this.row.switchOff();
		this.row.switchOn(false);
		assertThat(this.row.switched()).as("the properties decide again").isEqualTo(TextSwitch.AS_CONFIGURED);
	}

	@Test
	void isKnownByItsSettingsAlone() {
		String nothing = TextProvider.stamp(null);
		assertThat(TextProvider.stamp(this.row)).isEqualTo(nothing);
		this.row.setUp(SETUP, KEY);
		String first = TextProvider.stamp(this.row);
		assertThat(first).isNotEqualTo(nothing);
		tried(Delivered.accepted(200));
		this.row.switchOn(true);
		this.row.switchOff();
		assertThat(TextProvider.stamp(this.row)).as("a test or a switch is no other setting").isEqualTo(first);
		this.row.setUp(setup(SETUP.address(), SETUP.signature(), new TextLimits(1, 1, 1, 1)), null);
		String slower = TextProvider.stamp(this.row);
		this.row.setUp(SETUP, new byte[] { 2 });
		assertThat(TextProvider.stamp(this.row)).isNotIn(nothing, first, slower);
		this.row.clear();
		assertThat(TextProvider.stamp(this.row)).isEqualTo(nothing);
	}

	private void on() {
		this.row.setUp(SETUP, KEY);
		tried(Delivered.accepted(200));
		this.row.switchOn(true);
	}

	private void tried(Delivered outcome) {
		this.row.tryOut(new byte[] { 9 }, LocaleTag.EN, NOW);
		this.row.hand(NOW);
		this.row.settle(outcome, NOW);
	}

	private static TextSetup setup(String address, String signature, TextLimits limits) {
		return new TextSetup(address, signature, "EN", "ZH", limits);
	}

}
