package dev.goodword.candidates;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where links are kept. */
interface AccessLinkRepository extends Repository<AccessLink, UUID> {

	AccessLink save(AccessLink link);

	Optional<AccessLink> findByHashAndRevokedAtIsNull(byte[] hash);

	Optional<AccessLink> findByCandidateAndSubjectAndPurposeAndRevokedAtIsNull(CandidateId candidate, UUID subject,
			LinkPurpose purpose);

}
