package dev.goodword.complaints.improving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.CompanyId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where improvements are kept. */
interface ImprovementRepository extends Repository<Improvement, ImprovementId> {

	Improvement saveAndFlush(Improvement improvement);

	Optional<Improvement> findById(ImprovementId id);

	List<Improvement> findByCompanyInOrderByCreatedAtDesc(Collection<CompanyId> companies, Limit limit);

	List<Improvement> findByLookOnLessThanEqualOrderByLookOn(LocalDate day, Limit limit);

	List<Improvement> findByPublishedAtIsNotNullOrderByPublishedAtDesc(Limit limit);

}
