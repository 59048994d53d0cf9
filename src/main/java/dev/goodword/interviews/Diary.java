package dev.goodword.interviews;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What is held while something is agreed with a colleague; it says nothing else. */
@Entity
@Table(name = "interview_diary")
class Diary {

	@EmbeddedId
	private AccountId account;

	@NullUnmarked
	protected Diary() {
	}

}
