package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.files.Files;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half-written forms on the server, so that a lost session loses nothing: sealed, for 14
 * days, found by a secret.
 */
@Service
@Transactional
public class ApplicationDrafts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String CONTEXT = "application_draft:";

	private static final int SECRET_BYTES = 32;

	/** Its files go a little later than a draft. */
	private static final Duration AFTER_DRAFT = Duration.ofDays(1);

	private final DraftRepository drafts;

	private final Files files;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	ApplicationDrafts(DraftRepository drafts, Files files, Vault vault, Chance chance, InstantSource clock) {
		this.drafts = drafts;
		this.files = files;
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Keeps a draft.
	 * @param token the secret of the draft to replace; null, unknown or outlived for a
	 * new one
	 * @return the secret of the kept draft
	 */
	public String save(@Nullable String token, DraftContent content) {
		Instant now = this.clock.instant();
		this.files.keepUntil(content.files(), now.plus(StoredDraft.KEPT).plus(AFTER_DRAFT));
		Optional<StoredDraft> known = find(token);
		if (known.isPresent() && token != null) {
			known.get().save(seal(known.get().id(), content), now);
			this.drafts.save(known.get());
			return token;
		}
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(this.chance.secret(SECRET_BYTES));
		UUID id = this.chance.newId();
		this.drafts.save(new StoredDraft(id, Digest.sha256(secret), seal(id, content), now));
		return secret;
	}

	/** The draft behind a secret, if it still lives. */
	@Transactional(readOnly = true)
	public Optional<SavedDraft> open(@Nullable String token) {
		return find(token).map((draft) -> new SavedDraft(unseal(draft), draft.endsAt()));
	}

	/** Throws a draft away. */
	public void discard(@Nullable String token) {
		find(token).ifPresent(this.drafts::delete);
	}

	private byte[] seal(UUID id, DraftContent content) {
		return this.vault.seal(JSON.writeValueAsBytes(content), CONTEXT + id);
	}

	private DraftContent unseal(StoredDraft draft) {
		return JSON.readValue(this.vault.open(draft.content(), CONTEXT + draft.id()), DraftContent.class);
	}

	private Optional<StoredDraft> find(@Nullable String token) {
		return (token == null) ? Optional.empty()
				: this.drafts.findByHash(Digest.sha256(token)).filter((draft) -> draft.isAlive(this.clock.instant()));
	}

}
