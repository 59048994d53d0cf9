package dev.goodword.interviews;

import java.time.Instant;
import java.util.List;

import dev.goodword.shared.CompanyId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads panels beside the positions they were for. */
interface PanelRepository extends Repository<Interview, InterviewId> {

	@Query("""
			select m.value, p.department, count(i) from Interview i join i.panel m
			join JobApplication a on a.id.value = i.application.value
			join Position p on p.id.value = a.position.value
			where p.company = :company and i.state <> :off and i.startsAt >= :from and i.startsAt < :until
			group by m.value, p.department""")
	List<Object[]> between(CompanyId company, InterviewState off, Instant from, Instant until);

}
