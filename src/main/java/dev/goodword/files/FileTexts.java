package dev.goodword.files;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the texts that were read. */
@Component
class FileTexts {

	private final JdbcClient database;

	FileTexts(JdbcClient database) {
		this.database = database;
	}

	/** Keeps the text of a file that has none yet. */
	void put(FileId id, String text) {
		this.database.sql("insert into stored_file_text (file_id, text) values (?, ?)")
			.param(id.bytes())
			.param(text)
			.update();
	}

	/** The text of a file; empty when there is none. */
	Optional<String> find(FileId id) {
		return this.database.sql("select text from stored_file_text where file_id = ?")
			.param(id.bytes())
			.query((row, number) -> row.getString(1))
			.optional();
	}

	/** Removes the text of a file; nothing happens when there is none. */
	void remove(FileId id) {
		this.database.sql("delete from stored_file_text where file_id = ?").param(id.bytes()).update();
	}

}
