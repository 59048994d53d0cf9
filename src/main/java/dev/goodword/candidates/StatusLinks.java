package dev.goodword.candidates;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link to the status page that stands in every mail: a reference, not a way in. It
 * shows position, public step and date, lives as long as the record, and can be revoked.
 */
@Service
@Transactional
public class StatusLinks {

	private static final String CONTEXT = "access_link:status";

	private final AccessLinkRepository links;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	StatusLinks(AccessLinkRepository links, Vault vault, Chance chance, InstantSource clock) {
		this.links = links;
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * The secret of the person's link about a subject: made at first use, the same
	 * afterwards until it is revoked.
	 */
	public String token(CandidateId candidate, UUID subject) {
		return this.links.findByCandidateAndSubjectAndPurposeAndRevokedAtIsNull(candidate, subject, LinkPurpose.STATUS)
			.map((link) -> new String(this.vault.open(link.sealed(), CONTEXT), StandardCharsets.UTF_8))
			.orElseGet(() -> begin(new LinkTarget(candidate, subject, LinkPurpose.STATUS)));
	}

	/** Where the secret leads; empty when it is unknown or revoked. */
	@Transactional(readOnly = true)
	public Optional<LinkTarget> resolve(String token) {
		return this.links.findByHashAndRevokedAtIsNull(Secrets.hash(token)).map(AccessLink::target);
	}

	/** Makes the present link worthless; the next {@link #token} is a new one. */
	public void revoke(CandidateId candidate, UUID subject) {
		this.links.findByCandidateAndSubjectAndPurposeAndRevokedAtIsNull(candidate, subject, LinkPurpose.STATUS)
			.ifPresent((link) -> {
				link.revoke(this.clock.instant());
				this.links.save(link);
			});
	}

	private String begin(LinkTarget target) {
		String token = Secrets.text(this.chance.secret(Secrets.BYTES));
		byte[] sealed = this.vault.seal(token.getBytes(StandardCharsets.UTF_8), CONTEXT);
		this.links.save(new AccessLink(this.chance.newId(), target, Secrets.hash(token), sealed, this.clock.instant()));
		return token;
	}

}
