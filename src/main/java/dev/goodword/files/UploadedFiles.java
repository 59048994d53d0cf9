package dev.goodword.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where {@link UploadedFile} rows live. */
interface UploadedFiles extends Repository<UploadedFile, FileId> {

	UploadedFile saveAndFlush(UploadedFile file);

	Optional<UploadedFile> findById(FileId id);

	void delete(UploadedFile file);

	@Modifying
	@Query("update UploadedFile f set f.keptUntil = null where f.id in :ids")
	void keep(Collection<FileId> ids);

	@Modifying
	@Query("update UploadedFile f set f.keptUntil = :until where f.id in :ids and f.keptUntil is not null")
	void keepUntil(Collection<FileId> ids, Instant until);

	@Query("select f.id from UploadedFile f where f.keptUntil <= :now order by f.keptUntil")
	List<FileId> outlived(Instant now, Limit limit);

	/** Held against those who would take it over at this moment. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from UploadedFile f where f.id = :id and f.keptUntil <= :now")
	Optional<UploadedFile> lockOutlived(FileId id, Instant now);

	/** Held against those who would take it over at this moment. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from UploadedFile f where f.id = :id and f.keptUntil is not null")
	Optional<UploadedFile> lockUnclaimed(FileId id);

	@Query("select min(f.keptUntil) from UploadedFile f")
	Optional<Instant> nextEnd();

	@Query("select f.id from UploadedFile f where f.state = dev.goodword.files.ReadState.HELD order by f.storedAt")
	List<FileId> held(Limit limit);

	@Query("select min(f.storedAt) from UploadedFile f where f.state = dev.goodword.files.ReadState.HELD")
	Optional<Instant> firstHeld();

	@Query("select count(f) from UploadedFile f where f.state = dev.goodword.files.ReadState.HELD")
	long countHeld();

	void flush();

}
