package dev.goodword.candidates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where links are kept. */
interface AccessLinkRepository extends Repository<AccessLink, UUID> {

	AccessLink save(AccessLink link);

	Optional<AccessLink> findByHashAndRevokedAtIsNull(byte[] hash);

	List<AccessLink> findByCandidateAndSubjectAndPurposeAndRevokedAtIsNullOrderById(CandidateId candidate, UUID subject,
			LinkPurpose purpose);

}
