package dev.goodword.candidates;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.Rows;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.SealBroken;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
class StatusLinksTests {

	private static final UUID SUBJECT = new UUID(1, 1);

	private static final UUID OTHER_SUBJECT = new UUID(1, 2);

	@Autowired
	Candidates candidates;

	@Autowired
	StatusLinks links;

	@Autowired
	JdbcClient database;

	@Test
	void printsTheSameSecretInEveryMail() {
		CandidateId mia = register();

		String token = this.links.token(mia, SUBJECT);

		assertThat(token).matches("[A-Za-z0-9_-]{43}").isEqualTo(this.links.token(mia, SUBJECT));
		assertThat(this.links.resolve(token)).contains(new LinkTarget(mia, SUBJECT, LinkPurpose.STATUS));
	}

	@Test
	void givesEverySubjectALinkOfItsOwn() {
		CandidateId mia = register();

		assertThat(List.of(this.links.token(mia, SUBJECT), this.links.token(mia, OTHER_SUBJECT),
				this.links.token(register(), SUBJECT)))
			.doesNotHaveDuplicates();
	}

	@Test
	void forgetsARevokedLinkAndMakesAnother() {
		CandidateId mia = register();
		String token = this.links.token(mia, SUBJECT);
		String other = this.links.token(mia, OTHER_SUBJECT);

		this.links.revoke(mia, SUBJECT);
		this.links.revoke(mia, SUBJECT);

		assertThat(this.links.resolve(token)).isEmpty();
		assertThat(this.links.resolve(other)).isPresent();
		assertThat(this.links.token(mia, SUBJECT)).isNotEqualTo(token);
	}

	@Test
	void knowsNoInventedSecrets() {
		String token = this.links.token(register(), SUBJECT);

		assertThat(this.links.resolve("")).isEmpty();
		assertThat(this.links.resolve("unknown")).isEmpty();
		assertThat(this.links.resolve(token.toLowerCase(Locale.ROOT))).isEmpty();
		assertThat(this.links.resolve(token + "x")).isEmpty();
	}

	@Test
	void laysNoSecretOpenInTheDatabase() {
		CandidateId mia = register();
		String token = this.links.token(mia, SUBJECT);

		assertThat(Rows.text(this.database, "access_link", "candidate_id", mia.value())).isNotEmpty()
			.doesNotContain(token);
	}

	@Test
	void opensNoSecretThatWasMovedToAnotherRow() {
		CandidateId mia = register();
		CandidateId noah = register();
		this.links.token(mia, SUBJECT);
		this.links.token(noah, SUBJECT);

		this.database.sql("""
				update access_link set sealed_token =
				  (select sealed_token from (select * from access_link) l where l.candidate_id = ?)
				where candidate_id = ?""")
			.param(Columns.bytes(mia.value()))
			.param(Columns.bytes(noah.value()))
			.update();

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.links.token(noah, SUBJECT));
	}

	@Test
	void staysUsableAfterTwoFirstUsesAtOnce() {
		CandidateId mia = register();

		List<Object> tokens = AtOnce.run(() -> this.links.token(mia, SUBJECT), () -> this.links.token(mia, SUBJECT));

		assertThat(tokens).allSatisfy((token) -> assertThat(this.links.resolve((String) token)).isPresent())
			.contains(this.links.token(mia, SUBJECT));
		this.links.revoke(mia, SUBJECT);
		assertThat(tokens).allSatisfy((token) -> assertThat(this.links.resolve((String) token)).isEmpty());
	}

	private CandidateId register() {
		return this.candidates.register(new ContactDetails("Mia", null, new EmailAddress("linked@mail.example"), null,
				LocaleTag.EN, null, null));
	}

}
