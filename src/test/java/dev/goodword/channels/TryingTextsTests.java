package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.communication.MailWatch;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Setting a provider up, trying it and switching texts on, against a provider of our own.
 */
@GoodwordTest
class TryingTextsTests {

	private static final String NUMBER = "+8613800138000";

	private static final TextSetup SETUP = new TextSetup("https://texts.example/v1/send", "Lumina", "NEWS_EN",
			"NEWS_ZH", TextLimits.USUAL);

	@Autowired
	private ManagingTexts managing;

	@Autowired
	private CurrentTextWay ways;

	@Autowired
	private TextProviderRepository providers;

	@Autowired
	private TextSeal seal;

	@Autowired
	private TextWords words;

	@Autowired
	private MailWatch mail;

	@Autowired
	private Transactions transactions;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private final ScriptedProvider provider = new ScriptedProvider("{\"ok\":true}");

	private TryingTexts trials;

	private StaffMember admin;

	@BeforeEach
	void nothingIsSetUp() {
		forget();
		this.trials = new TryingTexts(this.providers, this.ways, this.seal, this.words, new TextChannel(this.provider),
				this.mail, this.transactions, this.clock);
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from text_provider").update();
		this.ways.forget();
	}

	@AfterEach
	void close() {
		this.provider.close();
	}

	@Test
	void goesFromNothingToTextsThatLeave() {
		assertThat(this.managing.summary().state()).isEqualTo(TextState.NOTHING);
		assertThat(this.trials.nextDue()).isEmpty();
		save("key-canary");
		assertThat(this.managing.summary().state()).isEqualTo(TextState.UNTRIED);
		assertThatExceptionOfType(TextsUntried.class)
			.isThrownBy(() -> this.managing.switchOn(stamp(), true, this.admin));
		assertThat(tryOut()).isTrue();
		assertThat(this.trials.nextDue()).contains(this.clock.instant());
		assertThat(this.trials.runDue()).isEqualTo(1);
		assertThat(this.trials.runDue()).as("once").isZero();
		JsonNode sent = JsonMapper.shared().readTree(this.provider.got().get(0).body());
		assertThat(sent.at("/to").asString()).isEqualTo(NUMBER);
		assertThat(sent.at("/template").asString()).isEqualTo("NEWS_ZH");
		assertThat(sent.at("/text").asString()).startsWith("【Lumina】");
		assertThat(this.provider.got().get(0).headers().getFirst("Authorization")).isEqualTo("Bearer key-canary");
		assertThat(this.managing.summary().trial()).isEqualTo(new TextProviderSummary.Trial(this.clock.instant(),
				Delivered.Kind.ACCEPTED, 200, "{\"ok\":true}", this.clock.instant()));
		assertThat(this.managing.summary().state()).as("a test alone sends nothing").isEqualTo(TextState.OFF);
		assertThatExceptionOfType(TextsUntried.class)
			.isThrownBy(() -> this.managing.switchOn(stamp(), false, this.admin));
		this.managing.switchOn(stamp(), true, this.admin);
		assertThat(this.ways.isOn()).isTrue();
		assertThat(this.ways.open()).contains(new TextWay(SETUP, "key-canary"));
		this.managing.switchOff(this.admin);
		assertThat(this.ways.open()).isEmpty();
		this.managing.remove(this.admin);
		assertThat(this.managing.summary().state()).isEqualTo(TextState.NOTHING);
	}

	@Test
	void saysWhatTheProviderAnsweredAndStaysOff() {
		save("key-canary");
		this.provider.always(Answer.of(401, "{\"error\":\"who are you\"}"));
		tryOut();
		this.trials.runDue();
		TextProviderSummary.Trial trial = this.managing.summary().trial();
		assertThat(trial.kind()).isEqualTo(Delivered.Kind.FAILED);
		assertThat(trial.code()).isEqualTo(401);
		assertThat(trial.detail()).isEqualTo("{\"error\":\"who are you\"}");
		assertThat(this.managing.summary().state()).isEqualTo(TextState.UNTRIED);
		assertThat(tryOut()).as("a moment later").isFalse();
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(tryOut()).isTrue();
	}

	@Test
	void keepsNeitherKeyNorNumberInTheOpen() {
		save("key-canary");
		tryOut();
		byte[] number = this.database.sql("select trial_to from text_provider").query(byte[].class).single();
		byte[] key = this.database.sql("select sealed_key from text_provider").query(byte[].class).single();
		assertThat(new String(number, StandardCharsets.ISO_8859_1)).doesNotContain("13800138000");
		assertThat(new String(key, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
		this.trials.runDue();
		assertThat(this.database.sql("select count(*) from text_provider where trial_to is null")
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.database.sql("select details from audit_entry where subject_type = 'text-provider'")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((details) -> details.contains("canary") || details.contains("138001"));
	}

	@Test
	void doesNotSendWhatNobodyLooksForAnyMoreOrWhatWasLost() {
		save("key-canary");
		tryOut();
		this.clock.moveBy(Duration.ofMinutes(10));
		assertThat(this.trials.runDue()).isZero();
		assertThat(this.managing.summary().trial().detail()).isEqualTo("LATE");
		tryOut();
		this.database.sql("update text_provider set trial_handed_at = trial_asked_at, trial_to = null").update();
		assertThat(this.trials.runDue()).isZero();
		assertThat(this.managing.summary().trial().kind()).isNull();
		this.clock.moveBy(Duration.ofMinutes(5));
		this.trials.runDue();
		assertThat(this.managing.summary().trial().kind()).isEqualTo(Delivered.Kind.UNCERTAIN);
		assertThat(this.provider.got()).isEmpty();
	}

	@Test
	void neverTakesTheKeyToAnotherAddressOrOverAColleaguesChange() {
		save("key-canary");
		String stamp = this.managing.summary().stamp();
		TextSetup elsewhere = new TextSetup("https://thief.example/", "Lumina", "", "", TextLimits.USUAL);
		assertThatExceptionOfType(TextProviderMoved.class)
			.isThrownBy(() -> this.managing.save(new TextWish(elsewhere, null, stamp), this.admin));
		assertThatExceptionOfType(TextProviderMoved.class)
			.isThrownBy(() -> this.managing.save(new TextWish(SETUP, "other", "none"), this.admin));
		assertThat(this.managing.summary().setup()).isEqualTo(SETUP);
	}

	@Test
	void takesSettingsFromWhoeverLookedBeforeTheTestWasDone() {
		save("key-canary");
		String seen = this.managing.summary().stamp();
		tryOut();
		this.trials.runDue();
		this.managing.switchOn(stamp(), true, this.admin);
		TextSetup slower = new TextSetup(SETUP.address(), SETUP.signature(), SETUP.templateEn(), SETUP.templateZh(),
				new TextLimits(1, 2, 3, 4));
		this.managing.save(new TextWish(slower, null, seen), this.admin);
		assertThat(this.managing.summary().setup()).isEqualTo(slower);
		assertThat(this.managing.summary().state()).isEqualTo(TextState.ON);
		assertThatExceptionOfType(TextProviderMoved.class)
			.isThrownBy(() -> this.managing.save(new TextWish(SETUP, null, seen), this.admin));
	}

	@Test
	void aTestSaysNothingOfSettingsThatCameAfterIt() {
		save("key-canary");
		String seen = stamp();
		tryOut();
		this.trials.runDue();
		assertThat(stamp()).as("a test is no other setting").isEqualTo(seen);
		this.managing.save(new TextWish(SETUP, "other-key", seen), this.admin);
		this.clock.moveBy(Duration.ofMinutes(2));
		tryOut();
		this.trials.runDue();
		assertThatExceptionOfType(TextProviderMoved.class).as("tried by another, with another key")
			.isThrownBy(() -> this.managing.switchOn(seen, true, this.admin));
		assertThatExceptionOfType(TextProviderMoved.class)
			.isThrownBy(() -> this.managing.switchOn(null, true, this.admin));
		assertThat(this.ways.isOn()).isFalse();
		this.managing.switchOn(stamp(), true, this.admin);
		assertThat(this.ways.isOn()).isTrue();
	}

	@Test
	void hasNothingToTryOrSwitchBeforeAProviderIsKnown() {
		assertThatExceptionOfType(TextsUntried.class).isThrownBy(this::tryOut);
		assertThatExceptionOfType(TextsUntried.class)
			.isThrownBy(() -> this.managing.switchOn(stamp(), true, this.admin));
		assertThatExceptionOfType(TextsUntried.class).isThrownBy(() -> this.managing.switchOff(this.admin));
	}

	private void save(String key) {
		this.managing.save(new TextWish(SETUP, key, this.managing.summary().stamp()), this.admin);
	}

	private String stamp() {
		return this.managing.summary().stamp();
	}

	private boolean tryOut() {
		return this.managing.tryOut(NUMBER, LocaleTag.ZH_HANS, this.admin);
	}

}
