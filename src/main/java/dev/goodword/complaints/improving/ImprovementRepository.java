package dev.goodword.complaints.improving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.CompanyId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where improvements are kept. */
interface ImprovementRepository extends Repository<Improvement, ImprovementId> {

	Improvement saveAndFlush(Improvement improvement);

	Optional<Improvement> findById(ImprovementId id);

	List<Improvement> findByCompanyInOrderByCreatedAtDesc(Collection<CompanyId> companies, Limit limit);

	/**
	 * Those somebody has to look at by a day: not what is known to work, nor what was
	 * looked at on its day.
	 */
	@Query("""
			select i from Improvement i where i.lookOn <= :day
			and (i.checkOutcome is null or i.checkOutcome <> dev.goodword.complaints.ComplaintCheck.Outcome.WORKS)
			and (i.lookedOn is null or i.lookedOn < i.lookOn) order by i.lookOn""")
	List<Improvement> toLookAt(LocalDate day, Limit limit);

	List<Improvement> findByPublishedAtIsNotNullOrderByPublishedAtDesc(Limit limit);

}
