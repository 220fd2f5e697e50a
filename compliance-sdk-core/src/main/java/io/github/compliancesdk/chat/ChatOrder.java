package io.github.compliancesdk.chat;

/**
 * Field that orders a list of chats; the order is always ascending.
 */
public enum ChatOrder {

	/**
	 * By the time of creation; the server's default.
	 */
	CREATED_AT,

	/**
	 * By the time of the last change, to follow changes. Not together with users.
	 */
	UPDATED_AT

}
