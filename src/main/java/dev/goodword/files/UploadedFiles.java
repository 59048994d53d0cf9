package dev.goodword.files;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where {@link UploadedFile} rows live. */
interface UploadedFiles extends Repository<UploadedFile, FileId> {

	UploadedFile saveAndFlush(UploadedFile file);

	Optional<UploadedFile> findById(FileId id);

	void delete(UploadedFile file);

	void flush();

}
