package dev.goodword.candidates;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where the keys of people are kept, apart from the people. */
interface CandidateKeyRepository extends Repository<CandidateKey, CandidateId> {

	CandidateKey save(CandidateKey key);

	Optional<CandidateKey> findById(CandidateId candidate);

}
