package dev.goodword.channels;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the lines of robots are kept. */
interface RobotNoteRepository extends Repository<RobotNote, UUID> {

	RobotNote save(RobotNote note);

	List<RobotNote> findByIdIn(Collection<UUID> ids);

	Optional<RobotNote> findByRobotAndAboutAndOccasion(RobotId robot, String about, String occasion);

	List<RobotNote> findByRobotAndStateOrderByCreatedAt(RobotId robot, RobotNote.State state, Limit limit);

	/** What a worker that died had in its hands. */
	@Query("""
			select n.id from RobotNote n where n.state = dev.goodword.channels.RobotNote.State.HANDED
			and n.handedAt <= :before""")
	List<UUID> abandoned(Instant before);

	/** What nobody asks about any more. */
	@Modifying
	@Query("delete from RobotNote n where n.robot = :robot and n.settledAt <= :before")
	void forget(RobotId robot, Instant before);

	@Modifying
	@Query("delete from RobotNote n where n.robot = :robot")
	void deleteOf(RobotId robot);

}
