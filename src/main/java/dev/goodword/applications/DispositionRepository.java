package dev.goodword.applications;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where how applications ended are kept. */
interface DispositionRepository extends Repository<Ended, StageMoveId> {

	Ended save(Ended ended);

	Optional<Ended> findById(StageMoveId move);

}
