package dev.goodword.candidates;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import dev.goodword.GoodwordTest;
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
class CandidateSealTests {

	private static final byte[] PLAIN = "We will not go further".getBytes(StandardCharsets.UTF_8);

	@Autowired
	Candidates candidates;

	@Autowired
	CandidateSeal seal;

	@Autowired
	JdbcClient database;

	@Test
	void opensForThePersonWhatWasSealedForThem() {
		CandidateId mia = register();
		byte[] sealed = this.seal.seal(mia, PLAIN);

		assertThat(this.seal.open(mia, sealed)).isEqualTo(PLAIN);
		assertThat(sealed).isNotEqualTo(this.seal.seal(mia, PLAIN));
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("further");
	}

	@Test
	void opensNothingForSomebodyElse() {
		byte[] sealed = this.seal.seal(register(), PLAIN);
		CandidateId other = register();

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(other, sealed));
	}

	@Test
	void noticesChangesAndFragments() {
		CandidateId mia = register();
		byte[] sealed = this.seal.seal(mia, PLAIN);
		sealed[sealed.length - 1] ^= 1;

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(mia, sealed));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(mia, new byte[3]));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(mia, new byte[27]));
	}

	@Test
	void opensNothingOnceTheKeyIsErased() {
		CandidateId mia = register();
		byte[] sealed = this.seal.seal(mia, PLAIN);

		this.database.sql("delete from candidate_key where candidate_id = ?")
			.param(Columns.bytes(mia.value()))
			.update();

		assertThatExceptionOfType(CandidateGone.class).isThrownBy(() -> this.seal.open(mia, sealed));
		assertThatExceptionOfType(CandidateGone.class).isThrownBy(() -> this.seal.seal(mia, PLAIN));
		assertThatExceptionOfType(CandidateGone.class)
			.isThrownBy(() -> this.seal.seal(new CandidateId(new UUID(0, 404)), PLAIN));
	}

	@Test
	void opensNoKeyThatWasMovedToAnotherPerson() {
		CandidateId mia = register();
		CandidateId noah = register();
		byte[] sealed = this.seal.seal(mia, PLAIN);

		this.database.sql("""
				update candidate_key set sealed_key =
				  (select sealed_key from (select * from candidate_key) k where k.candidate_id = ?)
				where candidate_id = ?""")
			.param(Columns.bytes(mia.value()))
			.param(Columns.bytes(noah.value()))
			.update();

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(noah, sealed));
	}

	private CandidateId register() {
		return this.candidates.register(new ContactDetails("Mia", null, new EmailAddress("sealed@mail.example"), null,
				LocaleTag.EN, null, null));
	}

}
