package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.SealBroken;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentTextWayTests {

	private static final TextSettings NONE = new TextSettings("", "", "", "", "", 2, 5, 30, 1000);

	private static final TextSettings PROPERTIES = new TextSettings("https://old.example/in", "old-key", "Old", "E",
			"Z", 1, 2, 3, 4);

	private static final TextSetup SETUP = new TextSetup("https://new.example/in", "New", "", "", TextLimits.USUAL);

	private final OneRow rows = new OneRow();

	private final Shelf vault = new Shelf();

	private final TextSeal seal = new TextSeal(this.vault);

	private Instant now = Instant.parse("2026-11-23T02:00:00Z");

	@Test
	void isOffWhereNothingIsSetAnywhere() {
		CurrentTextWay ways = ways(NONE);
		assertThat(ways.now()).isEqualTo(new TextNow(TextState.NOTHING, true, null));
		assertThat(ways.open()).isEmpty();
		this.rows.row = new TextProvider();
		assertThat(ways.now().state()).as("an empty row says nothing").isEqualTo(TextState.NOTHING);
	}

	@Test
	void goesByThePropertiesUntilSomethingIsSetUpOrSwitchedOff() {
		CurrentTextWay ways = ways(PROPERTIES);
		assertThat(ways.now().state()).isEqualTo(TextState.ON);
		assertThat(ways.open()).get().extracting(TextWay::key).isEqualTo("old-key");
		assertThat(ways.open().orElseThrow().setup().limits()).isEqualTo(new TextLimits(1, 2, 3, 4));
		this.rows.row = new TextProvider();
		this.rows.row.switchOff();
		assertThat(ways.now()).isEqualTo(new TextNow(TextState.OFF, true, PROPERTIES.way().setup()));
		assertThat(ways.open()).isEmpty();
	}

	@Test
	void whatWasSetUpOutranksThePropertiesAlsoWhileItIsOff() {
		CurrentTextWay ways = ways(PROPERTIES);
		setUp();
		assertThat(ways.now()).isEqualTo(new TextNow(TextState.UNTRIED, false, SETUP));
		assertThat(ways.open()).as("not by the properties either").isEmpty();
		taken();
		assertThat(ways.now().state()).isEqualTo(TextState.OFF);
		this.rows.row.switchOn(true);
		assertThat(ways.now().state()).isEqualTo(TextState.ON);
		assertThat(ways.open()).contains(new TextWay(SETUP, "new-key"));
		this.rows.row.clear();
		assertThat(ways.open()).get().extracting(TextWay::key).isEqualTo("old-key");
	}

	@Test
	void aKeyOfAnotherInstallationStopsTextsAndNoPage() {
		CurrentTextWay ways = ways(PROPERTIES);
		setUp();
		taken();
		this.rows.row.switchOn(true);
		this.vault.broken = true;
		assertThat(ways.now()).isEqualTo(new TextNow(TextState.BROKEN, false, SETUP));
		assertThat(ways.isOn()).isFalse();
		assertThat(ways.open()).isEmpty();
	}

	@Test
	void pagesAskEveryTenSecondsAndTextsThatLeaveEachTime() {
		CurrentTextWay ways = ways(PROPERTIES);
		assertThat(ways.isOn()).isTrue();
		this.rows.row = new TextProvider();
		this.rows.row.switchOff();
		assertThat(ways.open()).as("at once").isEmpty();
		assertThat(ways.isOn()).as("a page may still think so").isTrue();
		this.now = this.now.plus(Duration.ofSeconds(9));
		assertThat(ways.isOn()).isTrue();
		this.now = this.now.plus(Duration.ofSeconds(1));
		assertThat(ways.isOn()).isFalse();
		int asked = this.rows.asked;
		assertThat(ways.known().isKnown()).isTrue();
		assertThat(this.rows.asked).isEqualTo(asked);
	}

	@Test
	void asksAnewWhenTheClockWasSetBackOrSomethingWasChangedHere() {
		CurrentTextWay ways = ways(PROPERTIES);
		assertThat(ways.isOn()).isTrue();
		this.rows.row = new TextProvider();
		this.rows.row.switchOff();
		this.now = this.now.minus(Duration.ofDays(1));
		assertThat(ways.isOn()).isFalse();
		this.rows.row.switchOn(true);
		ways.forget();
		assertThat(ways.isOn()).isTrue();
	}

	private CurrentTextWay ways(TextSettings settings) {
		return new CurrentTextWay(this.rows, settings, this.seal, () -> this.now);
	}

	private void setUp() {
		this.rows.row = new TextProvider();
		this.rows.row.setUp(SETUP, this.seal.sealKey("new-key"));
	}

	private void taken() {
		this.rows.row.tryOut(this.seal.sealNumber("+8613800138000"), LocaleTag.EN, this.now);
		this.rows.row.settle(Delivered.accepted(200), this.now);
	}

	/** The table with its one row. */
	private static final class OneRow implements TextProviderRepository {

		private TextProvider row;

		private int asked;

		@Override
		public Optional<TextProvider> findById(Integer id) {
			this.asked++;
			return Optional.ofNullable(this.row);
		}

		@Override
		public TextProvider save(TextProvider changed) {
			this.row = changed;
			return changed;
		}

		@Override
		public void begin() {
			this.row = (this.row != null) ? this.row : new TextProvider();
		}

		@Override
		public Optional<TextProvider> lock() {
			return Optional.ofNullable(this.row);
		}

	}

	/** Seals by writing what it is for in front. */
	private static final class Shelf implements Vault {

		private boolean broken;

		@Override
		public byte[] seal(byte[] plain, String context) {
			return (context + "|" + new String(plain, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			String text = new String(sealed, StandardCharsets.UTF_8);
			if (this.broken || !text.startsWith(context + "|")) {
				throw new SealBroken(new IllegalStateException("another key"));
			}
			return text.substring(context.length() + 1).getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public String sign(String purpose, String text) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			throw new UnsupportedOperationException();
		}

	}

}
