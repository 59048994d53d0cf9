package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
	 * Keeps a draft whatever was kept before.
	 * @param token the secret of the draft to replace; null, unknown or outlived for a
	 * new one
	 * @return the secret of the kept draft
	 */
	public String save(@Nullable String token, DraftContent content) {
		return (token != null && change(token, (kept) -> content).isPresent()) ? token : begin(content);
	}

	/**
	 * Keeps a new draft.
	 * @return its secret
	 */
	public String begin(DraftContent content) {
		Instant now = this.clock.instant();
		keepFiles(content, now);
		String secret = newSecret();
		UUID id = this.chance.newId();
		this.drafts.save(new StoredDraft(id, Digest.sha256(secret), seal(id, content), now));
		return secret;
	}

	/**
	 * Changes a draft as it is at this moment: of two changes at once, the later sees the
	 * earlier. Empty when there is no such draft.
	 */
	public Optional<SavedDraft> change(String token, UnaryOperator<DraftContent> change) {
		return lock(token).map((draft) -> keep(draft, change.apply(unseal(draft)), StoredDraft.KEPT));
	}

	/**
	 * The same for what was typed, which is left out when something was typed while it
	 * was on its way here.
	 * @param typedAt when it was sent on its way
	 */
	public Optional<SavedDraft> type(String token, Instant typedAt, UnaryOperator<DraftContent> change) {
		return lock(token).map((draft) -> {
			if (draft.isNewerThan(typedAt, this.clock.instant())) {
				return saved(draft);
			}
			draft.typed(typedAt);
			return keep(draft, change.apply(unseal(draft)), StoredDraft.KEPT);
		});
	}

	/** Leaves of a draft only this, and that not for long. */
	public void settle(String token, DraftContent rest, Duration left) {
		lock(token).ifPresent((draft) -> keep(draft, rest, left));
	}

	/**
	 * Gives a draft a new secret: whoever knew the old one finds nothing any more. Empty
	 * when there is no such draft.
	 */
	public Optional<String> adopt(String token) {
		return lock(token).map((draft) -> {
			String secret = newSecret();
			draft.moveTo(Digest.sha256(secret));
			this.drafts.save(draft);
			return secret;
		});
	}

	/** The draft behind a secret, if it still lives. */
	@Transactional(readOnly = true)
	public Optional<SavedDraft> open(@Nullable String token) {
		return find(token).map(this::saved);
	}

	/** Throws a draft away. */
	public void discard(@Nullable String token) {
		find(token).ifPresent(this.drafts::delete);
	}

	private SavedDraft keep(StoredDraft draft, DraftContent content, Duration left) {
		Instant now = this.clock.instant();
		keepFiles(content, now);
		draft.keep(seal(draft.id(), content), now.plus(left));
		this.drafts.save(draft);
		return new SavedDraft(content, draft.endsAt());
	}

	private void keepFiles(DraftContent content, Instant now) {
		this.files.keepUntil(content.files(), now.plus(StoredDraft.KEPT).plus(AFTER_DRAFT));
	}

	private SavedDraft saved(StoredDraft draft) {
		return new SavedDraft(unseal(draft), draft.endsAt());
	}

	private String newSecret() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.chance.secret(SECRET_BYTES));
	}

	private Optional<StoredDraft> lock(String token) {
		return this.drafts.lock(Digest.sha256(token)).filter((draft) -> draft.isAlive(this.clock.instant()));
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
