package dev.goodword.interviews.proposing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.interviews.InterviewId;

import org.springframework.data.repository.Repository;

/** Where proposals are kept. Who changes one has locked its application before. */
interface ProposalRepository extends Repository<Proposal, ProposalId> {

	Proposal saveAndFlush(Proposal proposal);

	Optional<Proposal> findById(ProposalId id);

	Optional<Proposal> findByApplicationAndLive(JobApplicationId application, Integer live);

	List<Proposal> findByApplicationInAndLive(Collection<JobApplicationId> applications, Integer live);

	Optional<Proposal> findByInterview(InterviewId interview);

}
