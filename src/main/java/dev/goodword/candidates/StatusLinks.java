package dev.goodword.candidates;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
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
	 * afterwards until it is revoked. Two first uses at once may make two links, which
	 * both work; the older one is given out from then on.
	 */
	public String token(CandidateId candidate, UUID subject) {
		return standing(candidate, subject).stream()
			.findFirst()
			.map((link) -> new String(this.vault.open(link.sealed(), context(link.target())), StandardCharsets.UTF_8))
			.orElseGet(() -> begin(new LinkTarget(candidate, subject, LinkPurpose.STATUS)));
	}

	/** Where the secret leads; empty when it is unknown or revoked. */
	@Transactional(readOnly = true)
	public Optional<LinkTarget> resolve(String token) {
		return this.links.findByHashAndRevokedAtIsNull(Secrets.hash(token)).map(AccessLink::target);
	}

	/** Makes the present link worthless; the next {@link #token} is a new one. */
	public void revoke(CandidateId candidate, UUID subject) {
		standing(candidate, subject).forEach((link) -> {
			link.revoke(this.clock.instant());
			this.links.save(link);
		});
	}

	private List<AccessLink> standing(CandidateId candidate, UUID subject) {
		return this.links.findByCandidateAndSubjectAndPurposeAndRevokedAtIsNullOrderById(candidate, subject,
				LinkPurpose.STATUS);
	}

	private String begin(LinkTarget target) {
		String token = Secrets.text(this.chance.secret(Secrets.BYTES));
		byte[] sealed = this.vault.seal(token.getBytes(StandardCharsets.UTF_8), context(target));
		this.links.save(new AccessLink(this.chance.newId(), target, Secrets.hash(token), sealed, this.clock.instant()));
		return token;
	}

	private static String context(LinkTarget target) {
		return "access_link:" + target.purpose() + ":" + target.candidate() + ":" + target.subject();
	}

}
