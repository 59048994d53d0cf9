package dev.goodword.accounts;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import dev.goodword.web.TooManyAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Tries are counted where they come from; weak hashes are replaced on the way in. */
@GoodwordTest
class SigningInTests {

	private static final String OFFICE = "198.51.100.1";

	private static final String STRANGER = "203.0.113.9";

	private static final String PASSWORD = StaffFixture.PASSWORD;

	@Autowired
	private AccountRepository accounts;

	@Autowired
	private AuditLog audit;

	@Autowired
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private final PasswordHashing hashing = PasswordHashing.weaker(2000);

	private SigningIn signingIn;

	private String email;

	private AccountId id;

	@BeforeEach
	void makeAnAccount() {
		this.signingIn = new SigningIn(this.accounts, this.hashing, this.audit, this.transactions, this.clock);
		UUID random = UUID.randomUUID();
		this.id = new AccountId(random);
		this.email = random + "@example.com";
		NewAccount person = new NewAccount("Some Body", new EmailAddress(this.email), LocaleTag.EN,
				ZoneId.of("Europe/London"), Set.of(Grant.everywhere(Role.RECRUITER)));
		this.transactions.alone(() -> this.accounts
			.save(new Account(this.id, person, PasswordHashing.weaker(1000).hash(PASSWORD), this.clock.instant())));
	}

	@Test
	void aWeakHashIsReplacedAndTheSessionEpochStays() {
		assertThat(attempt(this.email, PASSWORD, OFFICE)).hasValue(this.id);
		Account account = this.accounts.findById(this.id).orElseThrow();
		assertThat(account.passwordHash()).startsWith("2000:");
		assertThat(account.sessionsEpoch()).isZero();
		assertThat(attempt(this.email, PASSWORD, OFFICE)).hasValue(this.id);
	}

	@Test
	void aStrangerIsRefusedAfterFiveTriesAndLocksOutNobodyElse() {
		for (int i = 0; i < 5; i++) {
			assertThat(attempt(this.email, "guess number " + i, STRANGER)).isEmpty();
		}
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempt(this.email, PASSWORD, STRANGER));
		assertThat(attempt(this.email, PASSWORD, OFFICE)).hasValue(this.id);
	}

	@Test
	void mayTryAgainAfterAWhile() {
		for (int i = 0; i < 5; i++) {
			attempt(this.email, "guess number " + i, OFFICE);
		}
		this.clock.moveBy(Duration.ofMinutes(3));
		assertThat(attempt(this.email, PASSWORD, OFFICE)).hasValue(this.id);
	}

	@Test
	void aStrangerWhoTriesManyPeopleIsRefusedToo() {
		for (int i = 0; i < 40; i++) {
			attempt("person" + i + "@example.com", "the same guess", STRANGER);
		}
		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> attempt("one-more@example.com", "the same guess", STRANGER));
		assertThatNoException().isThrownBy(() -> attempt(this.email, PASSWORD, OFFICE));
	}

	@Test
	void strangersFromManyNetworksAreRefusedTogetherAndAKnownBrowserIsNot() {
		for (int i = 0; i < 50; i++) {
			attempt(this.email, "guess number " + i, "203.0.113." + i);
		}
		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> attempt(this.email, PASSWORD, "203.0.113.77"));
		assertThat(this.signingIn.attempt(this.email, PASSWORD, OFFICE, "her browser")).hasValue(this.id);
	}

	@Test
	void aKnownBrowserMayNotGuessForEver() {
		for (int i = 0; i < 5; i++) {
			this.signingIn.attempt(this.email, "guess number " + i, "203.0.113." + i, "a stolen one");
		}
		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> this.signingIn.attempt(this.email, PASSWORD, OFFICE, "a stolen one"));
	}

	@Test
	void looksForNoAddressLongerThanAny() {
		assertThat(SigningIn.key(" Li@QQ.com ")).isEqualTo("li@qq.com");
		assertThat(SigningIn.key("x".repeat(2_000_000))).isEmpty();
	}

	@Test
	void rightPasswordsUseUpNothing() {
		for (int i = 0; i < 50; i++) {
			assertThat(attempt(this.email, PASSWORD, OFFICE)).hasValue(this.id);
		}
	}

	@Test
	void eachTryIsAuditedWithoutTheAddressTyped() {
		attempt(this.email, "wrong", STRANGER);
		attempt("nobody-at-all@example.com", "wrong", STRANGER);
		attempt(this.email, PASSWORD, OFFICE);
		assertThat(this.jdbc.sql("select action from audit_entry where subject_id = ? order by entry_no")
			.param(this.id.toString())
			.query(String.class)
			.list()).containsExactly("staff.sign-in-refused", "staff.signed-in");
		assertThat(this.jdbc.sql("select count(*) from audit_entry where details like '%@%' or subject_id like '%@%'")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.audit.verify().intact()).isTrue();
	}

	private Optional<AccountId> attempt(String email, String password, String network) {
		return this.signingIn.attempt(SigningIn.key(email), password, network, null);
	}

}
