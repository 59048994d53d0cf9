package dev.goodword.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where internal notes are kept. */
interface NoteRepository extends Repository<StoredNote, UUID> {

	StoredNote save(StoredNote note);

	List<StoredNote> findByApplicationOrderByAtDesc(JobApplicationId application);

}
