package dev.goodword.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where robots are kept. */
interface RobotRepository extends Repository<Robot, RobotId> {

	Robot save(Robot robot);

	void delete(Robot robot);

	Optional<Robot> findById(RobotId id);

	List<Robot> findAllByOrderByName();

	List<Robot> findByCompanyAndActiveTrue(CompanyId company);

	List<Robot> findByActiveTrue();

	boolean existsByActiveTrue();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Robot r where r.id = :id")
	Optional<Robot> lock(RobotId id);

	/** Those whose turn it is and that have something to say. */
	@Query("""
			select r.id from Robot r where r.nextAt <= :now and exists (select n.id from RobotNote n
			where n.robot = r.id and n.state = dev.goodword.channels.RobotNote.State.QUEUED) order by r.nextAt""")
	List<RobotId> due(Instant now);

	@Query("""
			select min(r.nextAt) from Robot r where exists (select n.id from RobotNote n
			where n.robot = r.id and n.state = dev.goodword.channels.RobotNote.State.QUEUED)""")
	Optional<Instant> nextTurn();

}
