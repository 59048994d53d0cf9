package dev.goodword.applications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.AtOnce;
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
	void letsChangesAtOnceSeeEachOther() {
		String token = this.drafts.begin(draft("first"));

		List<Object> outcomes = AtOnce.run(() -> this.drafts.change(token, (kept) -> with(kept, "callName", "Mia")),
				() -> this.drafts.change(token, (kept) -> with(kept, "phone", "138")),
				() -> this.drafts.change(token, (kept) -> with(kept, "about", "Six years")));

		assertThat(outcomes).allSatisfy((outcome) -> assertThat(outcome).isInstanceOf(Optional.class));
		assertThat(this.drafts.open(token).orElseThrow().content().fields())
			.containsAllEntriesOf(Map.of("name", "first", "callName", "Mia", "phone", "138", "about", "Six years"));
	}

	@Test
	void keepsWhatWasTypedLaterWhicheverArrivesFirst() {
		String token = this.drafts.begin(draft("first"));
		Instant upload = this.clock.instant().plusSeconds(10);
		this.clock.moveBy(Duration.ofSeconds(40));
		this.drafts.type(token, upload.plusSeconds(20), (kept) -> draft("typed later"));
		this.drafts.type(token, upload, (kept) -> draft("typed before, arriving late"));

		assertThat(this.drafts.open(token).orElseThrow().content().fields()).containsEntry("name", "typed later");
	}

	@Test
	void losesNothingWhenTheClockIsSetBack() {
		String token = this.drafts.begin(draft("first"));
		this.clock.moveBy(Duration.ofSeconds(-30));

		this.drafts.type(token, this.clock.instant(), (kept) -> draft("second"));

		assertThat(this.drafts.open(token).orElseThrow().content().fields()).containsEntry("name", "second");
	}

	@Test
	void givesADraftAnotherSecretWithWhichTheOldOneDies() {
		String old = this.drafts.begin(draft("first"));

		String own = this.drafts.adopt(old).orElseThrow();

		assertThat(own).isNotEqualTo(old);
		assertThat(this.drafts.open(old)).isEmpty();
		assertThat(this.drafts.adopt(old)).isEmpty();
		assertThat(this.drafts.change(old, (kept) -> draft("stranger"))).isEmpty();
		assertThat(this.drafts.open(own).orElseThrow().content()).isEqualTo(draft("first"));
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

	private static DraftContent with(DraftContent kept, String field, String value) {
		Map<String, String> fields = new HashMap<>(kept.fields());
		fields.put(field, value);
		return new DraftContent(kept.position(), fields, kept.resume(), kept.attachments(), kept.formStartedAt());
	}

	private static DraftContent draft(String name) {
		return new DraftContent(new UUID(0, 1), Map.of("name", name, "email", ""), new UUID(0, 2),
				List.of(new UUID(0, 3)), Instant.parse("2026-11-23T01:50:00Z"));
	}

}
