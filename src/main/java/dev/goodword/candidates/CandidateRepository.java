package dev.goodword.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where people are kept. */
interface CandidateRepository extends Repository<Candidate, CandidateId> {

	Candidate save(Candidate candidate);

	Optional<Candidate> findById(CandidateId id);

	List<Candidate> findByIdIn(Collection<CandidateId> ids);

}
