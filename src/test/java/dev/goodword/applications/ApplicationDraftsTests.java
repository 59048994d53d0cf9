package dev.goodword.applications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationDraftsTests extends HiringTest {

	@Autowired
	ApplicationDrafts drafts;

	@Autowired
	OutlivedDrafts outlived;

	@Test
	void keepsWhatWasTypedExactly() {
		DraftContent typed = draft("李小龙 \u202e {{x}}\r\n");

		String token = this.drafts.save(null, typed);

		assertThat(token).matches("[A-Za-z0-9_-]{43}");
		assertThat(this.drafts.open(token)).hasValueSatisfying((draft) -> {
			assertThat(draft.content()).isEqualTo(typed);
			assertThat(draft.until()).isEqualTo(this.clock.instant().plus(Duration.ofDays(14)));
		});
	}

	@Test
	void replacesADraftByItsSecret() {
		String token = this.drafts.save(null, draft("first"));

		assertThat(this.drafts.save(token, draft("second"))).isEqualTo(token);
		assertThat(this.drafts.open(token).orElseThrow().content().fields()).containsEntry("name", "second");
		assertThat(this.drafts.save("unknown", draft("third"))).isNotEqualTo("unknown").isNotEqualTo(token);
	}

	@Test
	void livesFourteenDaysAfterTheLastSaving() {
		String token = this.drafts.save(null, draft("first"));
		this.clock.moveBy(Duration.ofDays(13));
		this.drafts.save(token, draft("second"));

		this.clock.moveBy(Duration.ofDays(14).minusNanos(1000));
		assertThat(this.drafts.open(token)).isPresent();
		this.clock.moveBy(Duration.ofNanos(1000));
		assertThat(this.drafts.open(token)).isEmpty();
		assertThat(this.drafts.save(token, draft("third"))).isNotEqualTo(token);
	}

	@Test
	void throwsADraftAway() {
		String token = this.drafts.save(null, draft("first"));

		this.drafts.discard(token);
		this.drafts.discard(token);
		this.drafts.discard(null);

		assertThat(this.drafts.open(token)).isEmpty();
		assertThat(this.drafts.open(null)).isEmpty();
	}

	@Test
	void removesWhatNobodyCameBackTo() {
		this.database.sql("delete from application_draft").update();
		this.drafts.save(null, draft("first"));
		this.clock.moveBy(Duration.ofDays(1));
		String kept = this.drafts.save(null, draft("second"));
		assertThat(this.outlived.nextDue()).contains(this.clock.instant().plus(Duration.ofDays(13)));

		this.clock.moveBy(Duration.ofDays(13));

		assertThat(this.outlived.runDue()).isOne();
		assertThat(this.outlived.runDue()).isZero();
		assertThat(this.drafts.open(kept)).isPresent();
		this.drafts.discard(kept);
		assertThat(this.outlived.nextDue()).isEmpty();
	}

	@Test
	void laysNothingOpenInTheDatabaseNorInLogs() {
		DraftContent content = draft("Mia O'Neill");
		String token = this.drafts.save(null, content);

		List<byte[]> sealed = this.database.sql("select sealed_content from application_draft where token_hash = ?")
			.param(Digest.sha256(token))
			.query(byte[].class)
			.list();
		assertThat(sealed).singleElement()
			.satisfies((bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Mia", token));
		assertThat(content).asString().doesNotContain("Mia");
	}

	private static DraftContent draft(String name) {
		return new DraftContent(new UUID(0, 1), Map.of("name", name, "email", ""), new UUID(0, 2),
				List.of(new UUID(0, 3)), Instant.parse("2026-11-23T01:50:00Z"));
	}

}
